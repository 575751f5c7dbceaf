/** Words of organisations' names, and what they say whatever the language. All in lower case without accents. */

/** Words that link others and legal forms: they tell no organisation from another. */
export const LINK_WORDS: ReadonlySet<string> = new Set(
  (
    'a an and at by for from in of on the to with ' +
    'au aux avec contre de des du en et la le les leur par pour sur un une dans l d ' +
    'al con del el las los para por y di e per der die und fur lo dei ' +
    'asbl ev gmbh inc llc ltd onlus ong ngo ngos ingo plc'
  )
    .split(' ')
    .filter((word) => word !== 'contre'),
);

/** One concept a line: the word that stands for it, then its forms in English, French, Spanish and other languages of donors. */
const CONCEPT_LINES = `
united unies unidas uni unis
nation nations naciones
high haut haute alto
commissioner commissariat comisionado
refugee refugees refugie refugies refugiada refugiado refugiados
world mondial mondiale monde mundial mundo globale
food alimentation alimentaire alimentacion alimentos aliment
program programme programmes programa
health sante salud medical medicale medicales medico medicos medica
organization organisation organizations organisations organizacion organizaciones organizzazione
fund fonds fond fondo fondos
child children childrens enfant enfants enfance infancia nino ninos infantil
woman women womens femme femmes feminin feminine mujer mujeres
youth young jeune jeunes jeunesse joven jovenes juventud
population populations poblacion
development dev devt developpement desarrollo sviluppo
action actions accion acciones aktion azione
against contre contra
hunger faim hambre
doctor doctors medecin medecins
border borders frontiere frontieres frontera fronteras
without sans sin senza ohne
red rouge roja roter rosso
cross croix cruz kreuz croce
crescent croissant luna
society societe societes societies sociedad sociedades
federation federacion
committee comite comites comity comitato
international internationale internationales internationaux internacional internacionales internazionale internationalis
national nationale nationales nationaux nacional
council conseil consejo consiglio
bank banque banco
government gouvernement gobierno
ministry ministere ministerio
affair affairs affaires asuntos
foreign etrangeres exteriores
humanitarian humanitaire humanitaires humanitaria humanitario humanitarios
aid aide assistance ayuda asistencia
relief secours socorro
rescue sauvetage rescate
emergency urgence urgences emergencia emergencias
human humain humaine humains humanos
right rights droit droits derecho derechos
humanity humanite humanidad
inclusion inclusive
education educative educacion
culture cultural culturelle cultura
science scientific scientifique ciencia
agriculture agricultural agricole agricultura
environment environnement environnemental ambiente
migration migrations migraciones migracion
labour labor travail trabajo
office bureau oficina
coordination coordinating coordinacion
agency agence agencia agenzia
technical technique tecnica
cooperation cooperacion cooperazione zusammenarbeit
association associations asociacion associazione
foundation fondation fundacion fondazione stiftung
center centre centro centres
network reseau red
union
church eglise iglesia
service services servicio servicios
peace paix paz
water eau agua
justice
law legal juridique
community communautaire communaute communautes comunidad communities
rural rurale rurales ruraux
social sociale sociales sociaux
economic economique economica
integrated integre integree integral integrale integres
sustainable durable durables sostenible
protection proteccion
promotion promocion
support soutien appui apoyo
training formation formacion
solidarity solidarite solidarites solidaridad solidarities
initiative initiatives iniciativa
vulnerable vulnerables
family famille familial familiale familia
group groupe grupo
life vie vida
village villages
earth terre tierra
man homme hommes hommes hombre hombres
mine mines antimines
security securite seguridad
safety surete
catholic catholique catolico catolica
christian chretien chretienne cristiano cristiana
islamic islamique islamico islamica
adventist adventiste adventista
lutheran lutherienne luterana
study etude etudes estudio estudios
research recherche recherches investigacion
settlement settlements etablissements
nutrition nutricional
help
company entreprise
university universite universidad
institute institut instituto
africa afrique africain africaine african
asia asie asian asiatique asiatico asiatica
europe european europeen europeenne europeo europea
arab arabe
america amerique american americain americaine
`;

/** Forms of an area's name in names of organisations: its code, then adjectives and short names in English, French and others. */
const PLACE_LINES = `
AFG afghan afghane afghanistan
AUS australian australienne australia australie
AUT austrian autrichienne autrichien austria autriche
BEL belgian belge belgium belgique
BGD bangladeshi bangladesh
BRA brazilian brazil bresil
BDI burundian burundaise burundi
CAF centrafricaine centrafrique centrafricain
CAN canadian canadienne canada
CHE swiss suisse suiza switzerland schweizer
CHN chinese chinoise china
CMR camerounaise cameroon cameroun
COD congolese congolaise congolais congo rdc drc
COL colombian colombienne colombia
DEU german allemand allemande alemana deutsche deutsches deutscher germany allemagne alemania
DNK danish danois danoise denmark danemark danesa danes
EGY egyptian egypt egypte
ESP spanish espagnole espagnol espanola spain espagne espana
ETH ethiopian ethiopienne ethiopia ethiopie
FIN finnish finish finlandaise finlandais finland finlande finn
FRA french francais francaise france francesa
GBR british britannique britain uk gb royaume
GRC greek grec grecque greece hellenic
HTI haitian haitienne haiti
IND indian inde india
IRL irish irlandais irlandaise ireland irlande
ISR israeli israel
IRQ iraqi iraq irak
ITA italian italien italienne italiana italy italie italiano
JOR jordanian jordan jordanie
JPN japanese japonaise japon japan
KEN kenyan kenya
KOR korean coree korea
KWT kuwaiti koweitien kuwait koweit
LBN lebanese libanaise lebanon liban
LUX luxembourgeoise luxembourg luxemburg
MLI malian malienne mali
MOZ mozambican mozambique moz
NER nigerienne niger
NGA nigerian nigeria
NLD dutch neerlandais neerlandaise netherlands holland hollande hollandaise
NOR norwegian norvegien norvegienne norway norvege noruego noruega
PAK pakistani pakistan
POL polish polonaise poland pologne
PRT portuguese portugaise portugal
QAT qatari qatar
RUS russian russe russia
RWA rwandan rwandaise rwanda
SAU saudi saoudienne
SDN sudanese soudanaise sudan soudan
SOM somali somalienne somalia somalie
SOM-SL somaliland
SOM-PL puntland
SOM-JL jubaland
SOM-HS hirshabelle
SOM-GM galmudug
SSD ssd
SWE swedish suedois suedoise sweden suede sueca
SYR syrian syrienne syria syrie
TCD chadian tchadien tchadienne chad tchad
TUR turkish turque turkey turkiye
UGA ugandan uganda ouganda
UKR ukrainian ukraine
USA us usa
ESP-AN andalucia andalousie
ESP-CT catalonia catalunya cataluna catalogne
YEM yemeni yemenite yemen
ZMB zambian zambia
`;

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [first = '', ...forms] = line.split(' ');
        return [first, ...forms].map((form) => [form, first] as const);
      }),
  );

/** Word → the word that stands for its concept. */
export const CONCEPTS: ReadonlyMap<string, string> = table(CONCEPT_LINES);

/** Word → code of the area it names. */
export const PLACE_WORDS: ReadonlyMap<string, string> = table(PLACE_LINES);

/** Concepts that so many names bear that they say little: what they count before any name is read. */
export const GENERIC: ReadonlySet<string> = new Set(CONCEPTS.values());

/** Concepts that organisations add to their name or leave out: "World Vision", "World Vision International". */
export const EXTRAS: ReadonlySet<string> = new Set(
  'united nation international organization worldwide consortium federation foundation association society ngo group network'.split(
    ' ',
  ),
);
