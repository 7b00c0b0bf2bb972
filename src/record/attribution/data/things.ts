/** Words that begin the name of a place, where no known given name does. Lower case. */
export const openings = `saint st san santa port puerto mount mt lake fort cape isle gulf bay point camp new old upper lower north south east west northern southern eastern western central great greater inner outer
  los las castle river strait loch glen`

/** Words that end the name of a place, a firm, a paper or a ship and that are seldom a family's. Lower case. */
export const heads = `street road avenue lane square boulevard highway bridge bay harbour harbor island islands isles peninsula strait channel valley county province region district city town village beach coast shore ridge
  mountain mountains hills river lake sea ocean desert canal delta basin forest park gardens airport airfield station terminal stadium arena hotel tower towers plaza mall prison jail
  steel motors airlines airways holdings industries energy pharma pharmaceuticals capital partners insurance securities technologies technology systems electric electronics oil gas petroleum mining foods brands stores
  railways rail shipping lines ferries logistics telecom communications solutions properties estates enterprises ventures investments equity analytics consulting research labs laboratories software robotics biotech therapeutics
  aerospace automotive cement chemicals metals minerals resources utilities water power inc ltd plc corp llc llp gmbh co incorporated limited corporation
  times news herald tribune gazette courier observer guardian telegraph daily weekly review chronicle mirror radio television tv online magazine
  university college school academy hospital clinic church cathedral mosque temple synagogue museum library theatre theater gallery
  accord accords agreement treaty act bill convention protocol declaration plan pact deal summit games festival cup league championship open award prize day week war`

/** Nouns for what is written or recorded and speaks for itself ("the indictment alleges"). Lower case, singular. */
export const writings = `note letter report draft paper memo memorandum indictment filing complaint lawsuit suit petition affidavit brief motion ruling judgment judgement verdict opinion order decree resolution communiqué communique statement
  declaration proposal plan blueprint roadmap treaty agreement accord deal text document dossier file record transcript message email e-mail tweet post caption poster placard banner sign leaflet pamphlet manifesto charter constitution
  law bill act clause article editorial column op-ed essay study survey poll audit review analysis assessment estimate forecast bulletin notice circular directive guideline summary readout release diary book memoir obituary website
  contract subpoena warrant testimony application submission inscription plaque cable advert advertisement`
