/** Other words for terms of the catalogue, by code, as `plain` writes them; those of the catalogue itself need no line here. */
type Words = Readonly<Record<string, string>>;

export const THEME_WORDS: Words = {
  'responsibility-sharing':
    'responsibility sharing|burden sharing|burden and responsibility sharing|responsibility sharing arrangements|arrangements for burden and responsibility sharing|partage des responsabilites|partage de responsabilites|partage de la charge|reparto de responsabilidades|reparto de la carga y la responsabilidad|distribucion de la carga y la responsabilidad',
  education: 'education for refugees|quality education|enseignement|scolarisation|educacion',
  'jobs-livelihoods':
    'jobs|livelihoods|jobs livelihoods|employment|economic inclusion|decent work|emploi|emplois|moyens de subsistance|emplois et moyens de subsistance|inclusion economique|empleo|medios de vida|empleo y medios de vida|inclusion economica',
  'energy-infrastructure':
    'energy|infrastructure|energy infrastructure|clean energy|energie|infrastructures|energie et infrastructure|energia|infraestructura|energia e infraestructura|infraestructuras',
  solutions: 'durable solutions|solutions durables|soluciones|soluciones duraderas',
  'protection-capacity':
    'protection|protection capacities|capacite de protection|renforcement des capacites de protection|proteccion|capacidad de proteccion|capacidades de proteccion',
  statelessness: 'stateless|stateless persons|apatrides|apatridia',
};

export const ACTOR_WORDS: Words = {
  states:
    'state|government|governments|member state|member states|national government|country|etat|gouvernement|gouvernements|estado|estados|gobierno|gobiernos|pais',
  organizations:
    'international organization|international organisation|international organisations|un|un agency|un agencies|un entity|united nations|multilateral|organization|organisation|organisation internationale|systeme des nations unies|organizacion internacional|organizaciones internacionales|naciones unidas|intergovernmental organization|inter governmental organization',
  'development-actors':
    'development actor|development bank|development banks|ifi|international financial institution|international financial institutions|acteur du developpement|banque de developpement|actor de desarrollo|actores de desarrollo|actores del desarrollo',
  cities:
    'city|municipality|municipalities|local government|local authority|local authorities|ville|villes|commune|communes|collectivite locale|collectivites locales|ciudad|ciudades|municipio|municipios|autoridades locales',
  parliamentarians: 'parliament|parliamentarian|parlement|parlementaire|parlamento|parlamentarios',
  businesses:
    'business|company|companies|corporate|private|private sector company|entreprise|entreprises|secteur prive|empresa|empresas|sector privado',
  academics:
    'academia|academic|university|universities|research institution|universite|universites|milieu universitaire|universidad|universidades|academia y universidades',
  refugees:
    'refugee led organization|refugee led organizations|refugee led organisation|rlo|rlos|refugee|organisation dirigee par des refugies|refugiados|organizacion de refugiados|organizaciones dirigidas por refugiados',
  'civil-society':
    'civil society|civil society organization|civil society organisation|civil society organisations|cso|csos|ngo|ngos|non governmental organization|non governmental organisation|international ngo|national ngo|societe civile|organisation de la societe civile|ong|sociedad civil|organizacion de la sociedad civil|organizaciones de la sociedad civil',
  'faith-based':
    'faith based organization|faith based organisation|faith based organisations|faith|faith actor|faith actors|organisation confessionnelle|confesional|organizaciones confesionales|organizaciones religiosas',
  foundations: 'foundation|philanthropy|fondation|fundacion|fundaciones',
  sports:
    'sport|sports organization|sports organisation|sports organisations|organisation sportive|deporte|deportes|organizaciones deportivas',
};

export const CONTRIBUTION_WORDS: Words = {
  financial:
    'finance|financing|funding|money|cash|financial contribution|financier|financiere|financement|contribution financiere|financiera|financiero|financiacion|contribucion financiera',
  material:
    'in kind|in kind contribution|material contribution|goods|materiel|materielle|en nature|contribution materielle|en especie|contribucion material',
  technical:
    'technical assistance|technical support|expertise|technique|assistance technique|contribution technique|expertise technique|tecnica|tecnico|asistencia tecnica|contribucion tecnica',
  places:
    'resettlement|resettlement places|complementary pathways|resettlement and complementary pathways|resettlement and complementary pathway places|resettlement places and complementary pathways|places for resettlement|reinstallation|places de reinstallation|voies complementaires|voies complementaires d admission|reinstallation et voies complementaires|reasentamiento|plazas de reasentamiento|vias complementarias',
  policy:
    'policy and other|policy other|policies|law|legal|legal and policy|politique|politiques|politiques et autres mesures|cadre politique|politica|politicas|politica y otros',
};

export const OBJECTIVE_WORDS: Words = {
  '1': 'ease pressures|ease pressure|ease pressures on host countries|ease the pressure on host countries|alleger les pressions|alleger la pression sur les pays d accueil|aliviar las presiones sobre los paises de acogida|aliviar la presion',
  '2': 'self reliance|refugee self reliance|enhance self reliance|autonomie|autonomie des refugies|autosuficiencia|autosuficiencia de los refugiados|promover la autosuficiencia',
  '3': 'third country solutions|expand third country solutions|solutions dans des pays tiers|elargir les solutions dans les pays tiers|soluciones en terceros paises|ampliar las soluciones en terceros paises',
  '4': 'conditions in countries of origin|return in safety and dignity|support conditions in countries of origin|conditions dans les pays d origine|condiciones en los paises de origen|retorno en condiciones de seguridad y dignidad',
};

export const FORUM_WORDS: Words = {
  'grf-2019':
    'grf 2019|grf2019|global refugee forum 2019|first global refugee forum|forum mondial sur les refugies 2019|fmr 2019|foro mundial sobre los refugiados 2019',
  'hls-2019':
    'hls 2019|hls2019|high level segment on statelessness|high level segment on statelessness 2019|segment de haut niveau sur l apatridie 2019',
  'grf-2023':
    'grf 2023|grf2023|global refugee forum 2023|second global refugee forum|forum mondial sur les refugies 2023|fmr 2023|foro mundial sobre los refugiados 2023',
  'pr-2025':
    'pr 2025|pr2025|grf progress review 2025|progress review 2025|grf progress review|examen des progres du forum mondial sur les refugies 2025',
};

/** Situations by words beside the name of their country. */
export const SITUATION_WORDS: Words = {
  'situation:syria': 'syria|syrian|syrian arab republic|syrian refugees|syrie|siria|syria crisis',
  'situation:rohingya': 'rohingya|rohingya refugees|rohingyas|myanmar bangladesh',
  'situation:venezuela': 'venezuela|venezuelan|rmrp|refugees and migrants from venezuela',
  'situation:ukraine': 'ukraine|ucrania|ukrainian refugees',
  'situation:afghanistan': 'afghanistan|afghan|afghan refugees|afganistan',
  'situation:south-sudan': 'south sudan|soudan du sud|sudan del sur',
  'situation:sudan': 'sudan|soudan|sudan emergency',
  'situation:dr-congo':
    'drc|dr congo|democratic republic of the congo|rdc|republique democratique du congo|republica democratica del congo',
  'situation:burundi': 'burundi',
  'situation:iraq': 'iraq|irak',
  'situation:uganda': 'uganda|ouganda',
};

export const PLATFORM_WORDS: Words = {
  'platform:car-ssp':
    'car ssp|car|rca|central african republic solutions support platform|car solutions support platform',
  'platform:igad': 'igad|igad support platform|plateforme d appui de l igad|plataforma de apoyo de la igad',
  'platform:mirps':
    'mirps|mirps support platform|cadre regional global de protection et de solutions|marco integral regional para la proteccion y soluciones',
  'platform:ssar': 'ssar|ssar support platform|solutions strategy for afghan refugees',
};
