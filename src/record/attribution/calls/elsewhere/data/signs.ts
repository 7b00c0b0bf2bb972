/** Signs of the traditional script that the words of calls need besides those of the reader of statements, each with its simplified form. */
const pairs = '會会議议談谈對对話话論论壇坛圓圆協协開开舉举辦办復复啟启動动進进組组織织籲吁請请應应該该須须締缔約约級级別别發发國国東东觀观員员聽听絕绝贊赞讚赞賞赏擁拥護护認认響响評评態态謹谨猶犹決决計计劃划構构設设邊边廣广團团總总統统長长務务務务區区際际緊紧導导領领關关題题戰战爭争衝冲突突參参與与觀观聯联盟盟歐欧盟盟條条件件時时間间現现實实將将來来為为無无當当場场雙双兩两個个們们這这還还過过從从東东處处據据並并達达絕绝續续終终於于後后會会讓让勸劝歡欢迎迎譴谴責责擔担憂忧離离難难缺缺灣湾門门黨党見见問问點点'
const plain = new Map<string, string>()
for (let at = 0; at + 1 < pairs.length; at += 2) plain.set(pairs.charAt(at), pairs.charAt(at + 1))

/** Chinese text with these signs in their simplified form, sign for sign. */
export const plainSigns = (text: string): string => text.replace(/\p{Script=Han}/gu, (sign) => plain.get(sign) ?? sign)
