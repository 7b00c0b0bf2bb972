/**
 * Holders of posts whom reports name without their state ("Putin said"), with the actor whose voice they are. A help for reading, not a claim
 * about who holds what today: a name in the text with its own state or post always goes first. Public facts, compiled by hand.
 */
export const officials: { readonly [name: string]: string } = {
  'Vladimir Putin': 'RUS', 'Sergei Lavrov': 'RUS', 'Sergey Lavrov': 'RUS', 'Dmitry Medvedev': 'RUS', 'Dmitry Peskov': 'RUS', 'Maria Zakharova': 'RUS', 'Mikhail Bogdanov': 'RUS', 'Vasily Nebenzya': 'RUS',
  'Joe Biden': 'USA', 'Donald Trump': 'USA', 'Barack Obama': 'USA', 'Kamala Harris': 'USA', 'Antony Blinken': 'USA', 'Marco Rubio': 'USA', 'Jake Sullivan': 'USA', 'John Kerry': 'USA', 'Lloyd Austin': 'USA', 'Linda Thomas-Greenfield': 'USA', 'Richard Mills': 'USA',
  'Xi Jinping': 'CHN', 'Wang Yi': 'CHN', 'Li Qiang': 'CHN', 'Zhang Jun': 'CHN', 'Mao Ning': 'CHN', 'Emmanuel Macron': 'FRA', 'Keir Starmer': 'GBR', 'Rishi Sunak': 'GBR', 'Boris Johnson': 'GBR', 'David Cameron': 'GBR', 'David Lammy': 'GBR',
  'Angela Merkel': 'DEU', 'Olaf Scholz': 'DEU', 'Friedrich Merz': 'DEU', 'Annalena Baerbock': 'DEU', 'Giorgia Meloni': 'ITA', 'Pedro Sanchez': 'ESP', 'Pedro Sánchez': 'ESP', 'Recep Tayyip Erdogan': 'TUR', 'Recep Tayyip Erdoğan': 'TUR', 'Hakan Fidan': 'TUR', 'Mevlut Cavusoglu': 'TUR',
  'Benjamin Netanyahu': 'ISR', 'Isaac Herzog': 'ISR', 'Yoav Gallant': 'ISR', 'Eli Cohen': 'ISR', 'Gilad Erdan': 'ISR', 'Israel Katz': 'ISR', 'Yair Lapid': 'ISR', 'Mahmoud Abbas': 'PSE', 'Riyad Mansour': 'PSE', 'Riyad al-Maliki': 'PSE', 'Mohammad Shtayyeh': 'PSE', 'Mohammad Mustafa': 'PSE',
  'Ismail Haniyeh': 'hamas', 'Yahya Sinwar': 'hamas', 'Khaled Meshaal': 'hamas', 'Hassan Nasrallah': 'hizbullah', 'Abdel Fattah el-Sisi': 'EGY', 'Abdel Fattah al-Sisi': 'EGY', 'Sameh Shoukry': 'EGY', 'Badr Abdelatty': 'EGY', 'Ayman Safadi': 'JOR', 'Mohammed bin Salman': 'SAU', 'Faisal bin Farhan': 'SAU',
  'Ebrahim Raisi': 'IRN', 'Ali Khamenei': 'IRN', 'Hossein Amir-Abdollahian': 'IRN', 'Abbas Araghchi': 'IRN', 'Masoud Pezeshkian': 'IRN', 'Bashar al-Assad': 'SYR', 'Volodymyr Zelenskyy': 'UKR', 'Volodymyr Zelensky': 'UKR', 'Dmytro Kuleba': 'UKR', 'Alexander Lukashenko': 'BLR',
  'Narendra Modi': 'IND', 'Subrahmanyam Jaishankar': 'IND', 'Fumio Kishida': 'JPN', 'Kim Jong Un': 'PRK', 'Yoon Suk Yeol': 'KOR', 'Justin Trudeau': 'CAN', 'Mark Carney': 'CAN', 'Anthony Albanese': 'AUS', 'Cyril Ramaphosa': 'ZAF', 'Ilham Aliyev': 'AZE', 'Nikol Pashinyan': 'ARM', 'Viktor Orban': 'HUN', 'Viktor Orbán': 'HUN',
  'Antonio Guterres': 'un', 'António Guterres': 'un', 'Ban Ki-moon': 'un', 'Kofi Annan': 'un', 'Stephane Dujarric': 'un', 'Martin Griffiths': 'un', 'Tor Wennesland': 'un', 'Geir Pedersen': 'un', 'Staffan de Mistura': 'un', 'Tedros Adhanom Ghebreyesus': 'who', 'Philippe Lazzarini': 'unrwa',
  'Josep Borrell': 'eu', 'Kaja Kallas': 'eu', 'Ursula von der Leyen': 'eu', 'Charles Michel': 'eu', 'Federica Mogherini': 'eu', 'Ahmed Aboul Gheit': 'arab-league', 'Jens Stoltenberg': 'nato', 'Mark Rutte': 'nato',
}
