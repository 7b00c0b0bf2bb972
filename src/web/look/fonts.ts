// Every face is shipped, split by script through unicode-range: a bare machine in a hall draws Arabic and Chinese, and a page in English fetches neither.
import '@fontsource-variable/noto-sans/wght.css'
import '@fontsource-variable/noto-sans-arabic/wght.css'
import '@fontsource-variable/noto-naskh-arabic/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
