import type { Words } from '#base/words.ts'

/** How a ruling from the chair is told with what it rested on. */
export const rulingWords = {
  'sustained': {
    en: '{chair} ruled that the point of order is well taken: {text}', ar: 'قرر {chair} أن نقطة النظام في محلها: {text}', fr: '{chair} a jugé la motion d’ordre fondée : {text}',
    es: '{chair} decidió que la cuestión de orden está bien fundada: {text}', ru: '{chair}: выступление по порядку ведения заседания признано обоснованным: {text}', zh: '{chair}裁定程序问题成立：{text}',
  },
  'not-sustained': {
    en: '{chair} ruled that the point of order is not well taken: {text}', ar: 'قرر {chair} أن نقطة النظام في غير محلها: {text}', fr: '{chair} a jugé la motion d’ordre non fondée : {text}',
    es: '{chair} decidió que la cuestión de orden no está bien fundada: {text}', ru: '{chair}: выступление по порядку ведения заседания признано необоснованным: {text}', zh: '{chair}裁定程序问题不成立：{text}',
  },
  'facts': { en: 'Before the chair: {facts}.', ar: 'ما كان مطروحا: {facts}.', fr: 'Éléments retenus : {facts}.', es: 'Constaba lo siguiente: {facts}.', ru: 'Принято во внимание: {facts}.', zh: '当时情况：{facts}。' },
  'counted': {
    en: 'present at the last count, {present} of {membership}', ar: 'الحاضرون في آخر عدّ {present} من أصل {membership}', fr: 'présents au dernier décompte, {present} sur {membership}',
    es: 'presentes en el último recuento, {present} de {membership}', ru: 'присутствовало при последнем подсчете: {present} из {membership}', zh: '上次清点出席{present}，共{membership}',
  },
  'uncounted': {
    en: 'nobody had counted those present ({membership} members)', ar: 'لم يُعد الحاضرون (عدد الأعضاء {membership})', fr: 'les présents n’avaient pas été comptés ({membership} membres)',
    es: 'no se había contado a los presentes ({membership} miembros)', ru: 'присутствующие не подсчитывались (членов: {membership})', zh: '未清点出席人数（成员{membership}）',
  },
  'motions': { en: 'motions pending: {motions}', ar: 'اقتراحات إجرائية معلقة: {motions}', fr: 'motions en instance : {motions}', es: 'mociones pendientes: {motions}', ru: 'нерассмотренные предложения: {motions}', zh: '待决动议：{motions}' },
  'question': { en: 'a question had been put', ar: 'كانت هناك مسألة مطروحة', fr: 'une question avait été posée', es: 'se había planteado una cuestión', ru: 'на решение был вынесен вопрос', zh: '已提出待决问题' },
  'vote': { en: 'a vote was being taken', ar: 'كان التصويت جاريا', fr: 'un vote était en cours', es: 'se estaba procediendo a una votación', ru: 'проводилось голосование', zh: '正在进行表决' },
  'speaker': { en: 'on the floor: {who}', ar: 'المتكلم: {who}', fr: 'orateur : {who}', es: 'en uso de la palabra: {who}', ru: 'слово имела делегация: {who}', zh: '发言者：{who}' },
  'setting': {
    en: 'Set by this conference, {name}: {says}', ar: 'بحسب ما حدده هذا المؤتمر، {name}: {says}', fr: 'Réglage de cette conférence, {name} : {says}', es: 'Según lo fijado por esta conferencia, {name}: {says}',
    ru: 'Установлено этой конференцией, {name}: {says}', zh: '本会议设定，{name}：{says}',
  },
  'pending': { en: 'An appeal is before the body.', ar: 'الطعن في القرار مطروح.', fr: 'Un appel est en instance.', es: 'Hay una apelación pendiente.', ru: 'Решение опротестовано.', zh: '对裁定的异议正在审议。' },
  'overruled': { en: 'On appeal the ruling was overruled.', ar: 'نُقض القرار عند الطعن.', fr: 'En appel, la décision a été annulée.', es: 'En apelación, la decisión fue revocada.', ru: 'По протесту решение отменено.', zh: '经异议表决，裁定被推翻。' },
  'stood': { en: 'On appeal the ruling stood.', ar: 'بقي القرار قائما عند الطعن.', fr: 'En appel, la décision a été maintenue.', es: 'En apelación, la decisión se mantuvo.', ru: 'По протесту решение осталось в силе.', zh: '经异议表决，裁定维持。' },
  'corrected': { en: 'Corrected later: {text}', ar: 'صُحح لاحقا: {text}', fr: 'Rectifié ultérieurement : {text}', es: 'Corregido posteriormente: {text}', ru: 'Позднее исправлено: {text}', zh: '后更正为：{text}' },
} as const satisfies { readonly [key: string]: Words }
