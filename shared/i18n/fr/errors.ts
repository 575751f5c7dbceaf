import type { errors as en } from '../en/errors.ts';

export const errors: Record<keyof typeof en, string> = {
  'error.unexpected': 'Une erreur imprévue s’est produite : {detail}. Votre travail est intact.',
  'error.shell/edited-meanwhile':
    '« {name} » n’a pas été ouvert, car le classeur en cours a été modifié entre-temps. Ouvrez-le de nouveau.',
  'error.cancelled': 'Opération annulée. Rien n’a été modifié.',
  'error.clipboard/refused':
    'Rien n’a été copié : le presse-papiers n’était pas accessible. Recommencez, ou enregistrez un fichier.',
  'error.engine/out-of-memory':
    'Ce calcul demande plus de mémoire que Jalon ne peut en utiliser. Réduisez les années, les zones ou les indicateurs, ou chargez des fichiers plus petits, puis réessayez.',
  'error.engine/failed':
    'Le moteur de données n’a pas pu exécuter cette étape : {detail}. Vérifiez la requête ou la source qu’elle lit.',
  'error.engine/stopped':
    'Le moteur de données s’est arrêté et redémarre. Votre travail est intact ; répétez la dernière opération.',
  'error.engine/table-cut':
    'Un tableau s’arrêtait avant sa dernière ligne et n’a donc pas été repris. Répétez l’étape.',
  'error.engine/parquet-limit':
    'Le tableau compte {found, number} {measure, select, rows {lignes} columns {colonnes} row {Mo sur une seule ligne} other {Mo}} ; Jalon en lit {limit, number} au maximum. Ne gardez que les colonnes et les années utiles, ou chargez-le en plusieurs fois.',
  'error.engine/parquet-unreadable':
    'Le tableau Parquet est endommagé et ne peut pas être lu. Redemandez-le à la personne qui l’a produit.',
  'error.engine/result-unreadable':
    'Le résultat contient des valeurs que Jalon ne peut pas afficher, par exemple des dates hors de tout calendrier. Convertissez-les en texte avec CAST(… AS VARCHAR) ou retirez leurs colonnes.',
  'error.engine/one-select':
    'Une seule instruction SELECT peut être exécutée, sans «\u00a0;\u00a0» à l’intérieur : {detail}. Réduisez-la à une requête unique.',
  'error.export/pdf':
    'Le PDF n’a pas pu être créé : {detail}. Rien n’a été enregistré. Choisissez un autre format et signalez-nous ce message.',
  'error.export/pdf-file':
    'Le PDF n’a pas pu être créé : il renvoie à « {name} », qui n’en fait pas partie. Supprimez ce renvoi, puis relancez l’export.',
  'error.export/pdf-program':
    'Le programme qui crée les PDF n’a pas pu être chargé. Vérifiez la connexion et relancez l’export, ou choisissez un autre format.',
  'error.export/pdf-stopped':
    'La création du PDF s’est interrompue, faute de mémoire ou parce que le programme qui s’en charge a été arrêté. Votre travail est intact ; relancez l’export.',
  'error.export/png-broken':
    'L’image n’a pas pu être enregistrée en PNG : le tracé est incomplet. Relancez l’export ou choisissez le format SVG.',
  'error.export/rows-shortened':
    'Dans ce fichier, {count, plural, one {un très long tableau n’affiche que ses} other {{count, number} très longs tableaux n’affichent que leurs}} {rows, number} premières lignes. Toutes les lignes figurent dans l’annexe de données : exportez « Chiffres dans Excel (.xlsx) ».',
  'error.export/svg-unsafe':
    'Le fichier SVG n’a pas été enregistré : il contient un script ou renvoie à un élément extérieur. Retirez les liens et les images du graphique, puis relancez l’export.',
  'error.file/no-space':
    'Il n’y a plus de place sur le disque pour enregistrer « {name} ». Le fichier est intact et votre travail reste ouvert. Libérez de l’espace ou enregistrez ailleurs.',
  'error.file/no-permission':
    '« {name} » ne peut être ni lu ni modifié ici. Votre travail reste ouvert. Enregistrez-le sous un autre nom ou dans un autre dossier, ou adressez-vous à la personne qui gère ce dossier.',
  'error.file/busy':
    '« {name} » est utilisé par un autre programme. Le fichier est intact et votre travail reste ouvert. Fermez-le dans ce programme et réessayez, ou enregistrez sous un autre nom.',
  'error.file/gone':
    '« {name} » ou son dossier n’est plus là : il a été déplacé, supprimé, ou son disque est déconnecté. Enregistrez votre travail ailleurs ou cherchez le fichier sous son nouveau nom.',
  'error.file/changed-on-disk':
    'Un autre programme a modifié « {name} » depuis son ouverture ; le fichier n’a donc pas été remplacé. Enregistrez votre travail sous un autre nom et comparez les deux.',
  'error.file/not-a-file': '« {name} » est un dossier ou un périphérique, pas un fichier. Choisissez un fichier.',
  'error.file/name-too-long': 'Le nom « {name} » est trop long pour ce disque. Choisissez-en un plus court.',
  'error.file/disk':
    'Le disque n’a pas pu lire ou écrire « {name} » ({detail}). Le fichier est intact et votre travail reste ouvert. Réessayez ou enregistrez sur un autre disque.',
  'error.file/unknown-token':
    'Ce fichier ne peut plus être lu ni écrit depuis cette fenêtre. Ouvrez-le de nouveau ou utilisez Enregistrer sous.',
  'error.file/unknown-recent':
    'Ce fichier ne figure plus dans la liste des fichiers récents. Choisissez Ouvrir pour le chercher.',
  'error.file/incomplete':
    '« {name} » n’est pas arrivé en entier ; le fichier n’a donc pas été remplacé. Votre travail reste ouvert ; enregistrez-le de nouveau.',
  'error.file/unknown-generation':
    'Cette version antérieure de « {name} » n’est plus conservée. Choisissez-en une autre dans la liste.',
  'error.journal/full':
    'Le journal des modifications non enregistrées est plein. Votre travail reste ouvert ; enregistrez-le maintenant pour ne rien perdre en cas d’arrêt brutal.',
  'error.journal/held':
    'Ces modifications non enregistrées sont ouvertes dans une autre fenêtre. Allez à cette fenêtre ou fermez-la d’abord.',
  'error.journal/unavailable':
    'Les modifications non enregistrées ne peuvent pas être protégées ici en cas d’arrêt brutal, car ce navigateur ne conserve rien pour cette page (fenêtre privée, par exemple). Enregistrez souvent.',
  'error.journal/unknown':
    'Ces modifications non enregistrées ne sont plus conservées : elles ont été enregistrées ou abandonnées.',
  'error.journal/unreadable':
    'Le journal de ces modifications non enregistrées est endommagé dès le début et ne peut pas être lu. Ouvrez le dernier fichier enregistré ou l’une de ses versions antérieures.',
  'error.bridge/refused':
    'La fenêtre a demandé une opération qui ne lui est pas permise ({request}). Rien n’a été modifié. Fermez la fenêtre et relancez Jalon.',
  'error.bridge/bad-input':
    'La fenêtre a demandé « {request} » sous une forme que Jalon ne comprend pas. Rien n’a été modifié. Merci de le signaler.',
  'error.intake/bundled-missing': 'Les données fournies sont incomplètes : {file} est absent. Réinstallez Jalon.',
  'error.share/not-a-share-file':
    'Ce n’est pas un fichier Jalon. Choisissez un fichier enregistré avec Jalon (.jalon).',
  'error.share/truncated':
    'Le fichier est tronqué : il s’interrompt dans la partie {part}. Redemandez-le à l’expéditeur ; votre travail est intact.',
  'error.share/truncated-end':
    'Le fichier est tronqué : sa table des matières, à la fin, manque. Redemandez-le à l’expéditeur ; votre travail est intact.',
  'error.share/extra-bytes':
    'Le fichier contient des octets que Jalon n’a pas écrits et n’a pas été ouvert. Redemandez-le à l’expéditeur ; votre travail est intact.',
  'error.share/out-of-order':
    'Le fichier n’est pas assemblé comme Jalon l’assemble : la partie {part} n’est pas à sa place. Il n’a pas été ouvert ; redemandez-le à l’expéditeur.',
  'error.share/part-altered':
    'La partie {part} a été modifiée après l’enregistrement du fichier et n’est pas affichée. Redemandez le fichier à l’expéditeur ; votre travail est intact.',
  'error.share/part-missing':
    'La partie {part} est absente du fichier. Redemandez-le à l’expéditeur ; votre travail est intact.',
  'error.share/foreign-part':
    'Le fichier contient une partie que Jalon n’a pas écrite ({part}) et n’a pas été ouvert. Redemandez-le à l’expéditeur.',
  'error.share/duplicate-part':
    'Le fichier contient deux fois la partie {part} et n’a pas été ouvert. Redemandez-le à l’expéditeur.',
  'error.share/too-large':
    'La partie {part} dépasse la taille que Jalon ouvre et le fichier n’a pas été ouvert. Demandez à l’expéditeur un fichier avec moins de sources ou des sources plus petites.',
  'error.share/too-new':
    'Le fichier a été enregistré par une version plus récente de Jalon (format {needed}). Installez une version plus récente pour l’ouvrir.',
  'error.share/early-seal':
    'Un fichier antérieur à la première version publiée ne peut pas être scellé : son code ne le couvre pas en entier. Ouvrez-le, enregistrez-le, puis scellez le résultat.',
  'error.seal/broken-key':
    'Rien n’a été enregistré : la clé conservée sur cet ordinateur ne produit pas de sceau valable. Restaurez son fichier depuis une sauvegarde, ou enregistrez sans sceau.',
  'error.seal/name-taken':
    'Une autre clé est conservée sous le nom « {name} ». Demandez à {name} laquelle est la sienne ; retirez d’abord l’autre, ou choisissez un autre nom.',
  'error.certificate/unreadable':
    '« {path} » n’est pas un certificat de nouveau calcul que Jalon connaisse. Choisissez un fichier produit par jalon verify --recompute --certificate ou par la vue Examen.',
  'error.seal/no-key':
    '« {path} » ne contient ni clé ni liste de clés que Jalon connaisse. Choisissez un autre fichier ; jalon seal W.jalon --key NOUVELLE.json --name NOM crée une clé.',
  'error.seal/other-name':
    '« {path} » est la clé de {name}. Omettez --name, ou créez votre propre clé dans un autre fichier.',
  'error.seal/unavailable':
    'Ce navigateur ne peut ni apposer ni vérifier de sceaux (Ed25519 n’est pas disponible). Utilisez un navigateur plus récent ou l’application de bureau ; l’enregistrement sans sceau fonctionne comme toujours.',
  'error.share/cannot-keep':
    'Rien n’a été enregistré : à l’emplacement « {where} », le classeur contient ce qu’un fichier ne peut conserver, par exemple un texte de plus de 100 000 caractères ou une année qui n’est pas un nombre entier. Modifiez-le et enregistrez de nouveau.',
  'error.share/cannot-keep-size':
    'Rien n’a été enregistré : {part, select, document {le document occupe} page {la page à lire sans Jalon occupe} table {l’un des tableaux occupe} other {l’ensemble occupe}} {size, number} Mo, alors qu’un fichier en admet {most, number}. Retirez ce qui n’est pas nécessaire ou répartissez le tout entre deux classeurs ; vos modifications sont toujours là.',
  'error.share/document':
    'Le document contenu dans le fichier n’est pas reconnu par Jalon (à « {where} »). Redemandez-le à l’expéditeur.',
  'error.intake/pledge-register':
    '« {name} » est un registre d’engagements (colonnes {columns}) : chaque ligne est une promesse et non la valeur d’une zone et d’une année ; ses nombres ne sont donc pas lus. Additionnez ou comptez ses engagements par zone et par année et chargez ce tableau, ou ne choisissez que les colonnes qui portent de telles valeurs ; en ligne de commande, --as pledges lit ses engagements.',
  'error.intake/no-pledges':
    'Aucun engagement n’a pu être lu dans « {name} » : aucune ligne n’a d’identifiant, d’intitulé ni d’entité. Corrigez les rôles des colonnes.',
  'error.intake/register-open':
    '« {name} » n’est pas encore lu : {count, plural, one {# question attend} other {# questions attendent}} d’abord une réponse. Chacune est posée ci-dessus avec l’option qui y répond.',
  'error.intake/no-observations':
    'Aucune observation n’a pu être tirée de « {name} » : aucune ligne n’a une zone, une année et une valeur. Corrigez le rôle des colonnes.',
  'error.intake/empty': 'Le fichier ne contient aucun texte. Choisissez un autre fichier.',
  'error.intake/binary':
    'Le fichier n’est pas un tableau de texte (CSV, TSV). Enregistrez-le au format CSV dans le logiciel d’origine, puis chargez-le.',
  'error.intake/blank-area':
    'La colonne « {column} » est vide dans {rows, plural, one {# ligne (ligne} other {# lignes (lignes}} {examples}), à côté de zones absentes de toute liste ({others}). Dans un fichier sur un seul pays, ces lignes sont celles du pays : indiquez lequel (en ligne de commande, --area KEN), ou écartez-les par une condition.',
  'error.intake/no-table':
    'Aucune colonne n’a été trouvée : le texte n’est séparé ni par des virgules, ni par des points-virgules, des tabulations ou des barres. Enregistrez-le au format CSV, puis chargez-le.',
  'error.intake/role-missing':
    'Le fichier ne peut pas encore être chargé : aucune colonne n’est {role, select, area {la zone de référence} time {la période} other {la valeur}}. Indiquez laquelle{role, select, area {, ou la zone de tout le fichier (en ligne de commande, --area KEN)} time {, ou l’année de tout le fichier (en ligne de commande, --year 2024)} other {}}.',
  'error.intake/not-a-recipe':
    'La recette n’est pas reconnue par Jalon (à « {where} »). Enregistrez-la de nouveau depuis Jalon.',
  'error.tidy/column-missing':
    'Le tableau n’a pas de colonne « {column} » (il contient : {found}). Ajoutez-la ou corrigez son nom dans la première ligne.',
  'error.tidy/empty': 'Le tableau a un en-tête mais aucune ligne. Ajoutez des lignes, puis réessayez.',
  'error.tidy/not-a-number':
    'Ligne {row}, colonne « {column} » : « {text} » n’est pas un nombre. Écrivez les nombres avec un point et sans espace, et laissez la cellule vide s’il n’y en a pas.',
  'error.tidy/not-a-year':
    'Ligne {row}, colonne « {column} » : « {text} » n’est pas une année. Écrivez l’année en quatre chiffres.',
  'error.tidy/cell-missing': 'La ligne {row} n’a pas de « {column} ». Remplissez la cellule ou supprimez la ligne.',
  'error.tidy/group-repeated':
    'Ligne {row} : le groupe « {group} » figure déjà dans le tableau. Donnez une seule ligne à chaque groupe, ou additionnez d’abord les siennes.',
  'error.tidy/population-negative':
    'Ligne {row}, colonne « population » : une population ne peut être négative. Corrigez-la ou laissez la cellule vide.',
  'error.tidy/no-values': 'Aucun groupe n’a de valeur comparable. Remplissez la colonne « value ».',
  'error.cli/measure': 'Il n’y a pas de mesure « {measure} » ici. Utilisez l’une de celles-ci : {known}.',
  'error.cli/direction': '--direction : « {direction} » n’est pas un sens. Écrivez up ou down.',
  'error.cli/no-group': '--reference : aucun groupe ne s’appelle « {group} ». Écrivez-le comme dans le tableau.',
  'error.tidy/not-a-direction':
    'Ligne {row}, colonne « direction » : « {text} » n’est pas un sens de progrès. Écrivez up, down ou conditional.',
  'error.share/rows-differ':
    'L’élément {part} contient {rows, number} lignes alors que le document en annonce {stated, number}. Redemandez le fichier à l’expéditeur.',
  'error.share/column-type':
    'Élément {part}, colonne « {column} » : {cells, plural, one {# cellule contient} other {# cellules contiennent}} autre chose que ce que la colonne annonce. Redemandez le fichier à l’expéditeur.',
  'error.share/column-missing':
    'L’élément {part} n’a pas de colonne « {column} ». Redemandez le fichier à l’expéditeur.',
  'error.share/part-unreadable':
    'L’élément {part} ne peut pas être lu comme un tableau. Redemandez le fichier à l’expéditeur.',
  'error.share/part-limit':
    'La partie {part} compte {found, number} {measure, select, rows {lignes} columns {colonnes} row {Mo sur une seule ligne} other {Mo}}, alors que Jalon en ouvre {limit, number} au maximum. Demandez à l’expéditeur un fichier dont les sources sont moins volumineuses.',
  'error.share/too-many-sources':
    'Le fichier contient {found, number} sources, alors que Jalon en ouvre {limit, number} au maximum. Retirez-en ou répartissez le travail entre plusieurs fichiers.',
  'error.share/too-many-rows':
    'Les sources du fichier comptent ensemble {found, number} lignes, alors que Jalon en ouvre {limit, number} au maximum. Retirez-en ou répartissez le travail entre plusieurs fichiers.',
  'error.share/part-by-hand':
    'La partie {part} fait passer des données pour des valeurs saisies à la main ; le fichier n’a donc pas été ouvert. Redemandez-le à l’expéditeur.',
  'error.share/unknown-indicator':
    '« {item} » renvoie à l’indicateur « {indicator} », absent du cadre contenu dans le fichier. Corrigez-le ou supprimez-le.',
  'error.share/unknown-scenario':
    'Un bloc du rapport ({block}) montre un scénario qui n’est pas dans le fichier. Supprimez ce bloc.',
  'error.cli/no-code':
    '--root : « {text} » n’est pas un code. Écrivez-le tel que l’expéditeur le lit : quatre groupes de cinq signes.',
  'error.cli/no-area': '--area : aucune zone ne s’appelle « {text} ». Écrivez son code, par exemple KEN.',
  'error.cli/no-file': '« {path} » est introuvable. Vérifiez le chemin.',
  'error.cli/not-json': '« {path} » n’est pas un fichier JSON. Enregistrez de nouveau la recette.',
  'error.cli/no-benchmarks':
    '« {path} » ne contient aucune référence pour ce qui est demandé. Définissez-en dans la fenêtre ou donnez-les avec --benchmarks B.csv.',
  'error.cli/none-judged':
    '{count, plural, =0 {Aucune série de l’entrée ne correspond à une référence} one {L’unique série n’a pas de référence} other {Aucune des # séries n’a de référence}} : rien n’a été évalué. Comparez series, area et group des références aux codes des séries.',
  'error.cli/none-tested':
    '{count, plural, one {L’unique série compte} other {Les # séries comptent}} moins de neuf valeurs : rien n’a pu être vérifié sur le passé. Donnez des séries plus longues ou un --horizon plus court.',
  'error.cli/not-a-table':
    '« {path} » est un fichier partagé ; cette commande lit un tableau CSV. Tirez-en un avec jalon query « {path} » "SELECT …".',
  'error.cli/not-text':
    '« {path} » n’est pas un texte en UTF-8. Enregistrez le tableau en CSV (UTF-8) et donnez ce fichier.',
  'error.cli/nothing':
    'Rien n’a été trouvé pour ce qui est demandé : rien n’est écrit. Demandez d’autres zones ou comparez les codes à ceux de l’entrée.',
  'error.cli/report-empty':
    'Le rapport de « {path} » est vide. Rédigez-le dans la vue Rapport ou indiquez un modèle avec --template.',
  'error.cli/unknown-command': 'La commande « {name} » n’existe pas. Utilisez l’une de celles-ci : {known}.',
  'error.cli/unknown-option': 'Cette commande n’a pas d’option {option}. Voir jalon --help.',
  'error.cli/option-value':
    'L’option {option} n’est pas écrite comme il faut : jalon --help indique si elle prend une valeur.',
  'error.cli/option-needed': 'Cette commande exige l’option {option}. Voir jalon --help.',
  'error.cli/option-number': '{option} : « {text} » n’est pas un nombre compris entre {least} et {most}. Corrigez-le.',
  'error.cli/operands':
    'Cette commande attend {what}, et non {count, plural, =0 {rien} one {# nom} other {# noms}}. Voir jalon --help.',
  'error.cli/date':
    '--date : « {text} » n’est pas une date. Écrivez-la sous la forme AAAA-MM-JJ, par exemple 2025-12-15.',
  'error.cli/dimension': '--by : les engagements ne se distinguent pas par « {dimension} ». Utilisez parmi : {known}.',
  'error.cli/too-many-groups':
    '--by formerait {count, number} couples d’un engagement et d’un groupe, soit plus de {most, number}, car des engagements relèvent de plusieurs de chaque. Retirez une dimension.',
  'error.cli/interval': '--interval : l’intervalle « {interval} » n’existe pas. Utilisez l’un de ceux-ci : {known}.',
  'error.cli/invented-pledges':
    '{count, plural, one {Le seul engagement de ce fichier est fictif} other {Les # engagements de ce fichier sont tous fictifs}} : rien n’en est dit. Donnez un classeur contenant un registre d’engagements réels.',
  'error.cli/no-pledges':
    '« {path} » ne contient aucun registre d’engagements : rien n’en est dit. Donnez un classeur qui en contient un.',
  'error.cli/no-goals':
    'Aucune série n’a d’objectif, donc il n’y a ni objectifs ni indice. Donnez au tableau de repères une colonne « goal ».',
  'error.cli/method': 'La méthode « {method} » n’existe pas ici. Utilisez l’une de celles-ci : {known}.',
  'error.cli/domain': '--domain : « {domain} » n’est pas un domaine. Écrivez auto, positive, real ou bounded:MIN:MAX.',
  'error.intake/archive-broken':
    'Le fichier compressé est endommagé ou incomplet. Téléchargez-le de nouveau, puis chargez-le.',
  'error.intake/archive-locked':
    'Le fichier compressé est protégé par un mot de passe. Décompressez-le vous-même, puis chargez son contenu.',
  'error.intake/archive-too-large':
    'Une fois décompressé, le fichier dépasse ce que Jalon lit en une fois. Décompressez-le vous-même, puis chargez le tableau voulu.',
  'error.intake/archive-no-table':
    '« {name} » ne contient aucun tableau lisible par Jalon. Chargez un fichier CSV, une feuille de calcul, JSON ou Parquet.',
  'error.intake/sheet-broken':
    'La feuille de calcul est illisible : elle est endommagée. Ouvrez-la dans son logiciel d’origine, enregistrez-la de nouveau, puis chargez-la.',
  'error.intake/sheet-too-large':
    'Le classeur contient {size, number} Mo de cellules ; Jalon en lit jusqu’à {limit, number} Mo. Enregistrez en CSV le tableau voulu et chargez-le.',
  'error.intake/sheet-declarations':
    'Le classeur comporte des déclarations dont aucun tableur n’a besoin et qui peuvent nuire. Ouvrez-le dans le logiciel d’origine, enregistrez-le à nouveau et chargez-le.',
  'error.intake/sheet-links':
    'Le classeur reprend des valeurs {count, plural, one {d’un autre fichier} other {de # autres fichiers}}, qui ne peuvent pas être vérifiées. Rompez les liaisons dans le logiciel d’origine, ou enregistrez le tableau en CSV, puis chargez-le.',
  'error.intake/sheet-locked':
    'La feuille de calcul est protégée par un mot de passe ou date d’un format antérieur à 2007. Enregistrez-la en XLSX sans mot de passe, puis chargez-la.',
  'error.intake/json-broken':
    'Le fichier n’est pas du JSON : la ligne {line} est illisible. Téléchargez-le de nouveau ou enregistrez-le en CSV.',
  'error.intake/json-too-deep':
    'Les enregistrements sont imbriqués sur plus de {limit, number} niveaux et ne forment pas un tableau. Enregistrez la partie utile au format CSV.',
  'error.intake/columnar-broken':
    'Le fichier Parquet ou Arrow est illisible : il est endommagé ou incomplet. Téléchargez-le de nouveau, puis chargez-le.',
  'error.intake/markup-no-table':
    'Le fichier est en XML ou en HTML ({root}), sans tableau ni observations que Jalon sache lire. Ouvrez-le dans un tableur et enregistrez-le en XLSX, ou demandez les données en CSV.',
  'error.intake/cube-broken':
    'Le fichier annonce {cells, number} cellules et contient {values, number} valeurs. Récupérez-le de nouveau, ou demandez les données en CSV.',
  'error.intake/statistical-file':
    '{program, select, office {C’est un document de traitement de texte, pas un tableau. Copiez son tableau dans un tableur, enregistrez-le,} other {C’est un fichier {program}. Enregistrez-le en CSV dans ce logiciel, avec les libellés des codes,}} puis chargez le résultat.',
  'error.intake/pdf': 'Un PDF contient des pages, pas un tableau. Demandez le tableau correspondant en CSV ou XLSX.',
  'error.intake/database-broken':
    'Le fichier DuckDB ne peut être ouvert : il est tronqué, chiffré ou d’une version ultérieure. Exportez son tableau en Parquet, puis chargez-le.',
  'error.intake/decimal-open':
    'Colonne « {column} » : rien dans le fichier ne dit si {text} vaut {decimals} ou {thousands}. Précisez le séparateur décimal : au chargement, par --decimal "." ou --decimal ",", ou dans une recette par "decimal" à côté de "marks" : "given".',
  'error.intake/scale-unknown':
    'La colonne « {column} » indique le multiplicateur des valeurs sous une forme inconnue ({texts}). Écrivez-y milliers, millions ou une puissance de dix, ou écartez la colonne.',
  'error.intake/mixed-percent':
    'La colonne « {column} » contient des pourcentages ({text}) et des nombres inférieurs ou égaux à 1 sans signe pour cent ; rien n’indique s’il s’agit de proportions ou de pourcentages. Écrivez-les tous de la même façon.',
  'error.intake/mixed-units':
    'La colonne « {column} » contient des valeurs en plusieurs unités ({units}), qui ne se comparent pas. Répartissez-les en colonnes distinctes, ou indiquez l’unité dans une colonne à part.',
  'error.intake/package-alone':
    'Ce fichier ne fait que décrire un paquet de données. Chargez les fichiers qu’il nomme, ou le paquet entier en un seul zip.',
  'error.intake/too-large':
    '« {name} » pèse {size, number} Mo ; Jalon lit les fichiers de ce type jusqu’à {limit, number} Mo. Ne gardez que les colonnes et les années utiles, chargez-le par parties ou enregistrez les quelques colonnes en CSV.',
  'error.formula/syntax':
    'La formule ne peut être lue à la position {at, number}. Écrivez par exemple 1000 * [premier] / [second].',
  'error.formula/function': '« {name} » n’est pas une fonction. Utilisez l’une des suivantes : {known}.',
  'error.formula/number': '{name} demande un nombre entier après une virgule, par exemple {name}([indicateur], 3).',
  'error.formula/unknown': 'Aucun indicateur ne s’appelle « {name} ». Choisissez-le dans la liste.',
  'error.formula/too-large':
    'Développée, la formule de « {name} » compte plus de 10 000 éléments. Composez-la de moins de formules.',
  'error.formula/cycle': 'La formule revient à « {name} », qui en dépend elle-même. Retirez l’un des deux.',
  'error.intake/header-only':
    'Le fichier contient des noms de colonnes, mais aucune ligne en dessous. Exportez-le de nouveau avec ses lignes.',
  'error.intake/nul-bytes':
    'Le texte contient un octet nul (le premier est l’octet {at, number}) : il est endommagé ou n’est pas du texte. Exportez-le de nouveau.',
  'error.intake/too-many-columns':
    'Le tableau compte {columns, number} colonnes ; Jalon en lit {limit, number} au plus. Gardez celles qui sont utiles, ou transposez-le.',
  'error.intake/database': 'Les bases SQLite ne sont pas lues. Exportez le tableau en CSV ou Parquet, puis chargez-le.',
  'error.cli/no-indicator':
    '« {name} » n’est ni l’identifiant ni le code d’un indicateur de ce fichier. Utilisez l’un de ceux-ci : {known}.',
  'error.cli/no-table': 'Le fichier n’a pas de tableau « {table} ». Utilisez l’un de ceux-ci : {known}.',
  'error.catalogue/has-nodes':
    '« {code} » ne peut pas être retiré : {count, plural, one {# élément y est rattaché} other {# éléments y sont rattachés}}. Déplacez-{count, plural, one {le} other {les}} ou retirez-{count, plural, one {le} other {les}} d’abord.',
  'error.catalogue/has-derived':
    'Cet indicateur ne peut pas être retiré : {count, plural, one {# autre indicateur en est tiré} other {# autres indicateurs en sont tirés}}. Retirez d’abord {count, plural, one {celui-ci} other {ceux-ci}}.',
  'error.catalogue/unhcr-taken':
    'Le code du HCR {code} est celui de la zone {area}. Corrigez-le ou laissez le champ vide.',
  'error.catalogue/no-members': 'Choisissez au moins une zone.',
  'error.catalogue/world': 'Le monde réunit toutes les zones et ne peut pas être retiré.',
  'error.catalogue/code-missing': 'Indiquez un code.',
  'error.catalogue/code-too-long': 'Le code dépasse {longest} caractères. Choisissez-en un plus court.',
  'error.catalogue/code-taken': 'Le code « {code} » est déjà pris. Choisissez-en un autre.',
  'error.intake/other-file':
    '{file} n’est pas le fichier d’où vient {name} : son contenu diffère. Choisissez ce fichier, ou utilisez Actualiser pour reprendre un fichier plus récent.',
  'error.formula/mixed-units':
    '{left} et {right} ne peuvent être ni additionnés ni soustraits. Convertissez d’abord l’un d’eux par un indicateur de taux.',
  'error.cli/source': 'Indiquez avec --source à quelle source est destiné le fichier plus récent : {known}.',
  'error.intake/condition':
    '« {text} » n’est pas une condition. Indiquez une colonne, puis = et des textes séparés par |, ou >= ou <= et un nombre. Colonnes : {known}.',
  'error.intake/reader-stopped':
    'La lecture de « {name} » s’est arrêtée, sans doute faute de mémoire. Enregistrez la feuille voulue en CSV ou divisez le fichier, puis recommencez.',
  'error.intake/recipe-lost':
    '« {name} » n’a plus ce sur quoi porte la recette : {steps} Corrigez le fichier ou la recette, ou ajoutez --override pour lire malgré tout.',
  'error.cli/not-together': '{one} et {other} ne vont pas ensemble ; retirez l’une des deux options.',
  'error.cli/only-with': '{option} n’a de sens qu’avec {other} ; ajoutez cette option ou retirez {option}.',
  'error.intake/columns': 'Le fichier n’a pas de colonne « {text} ». Colonnes : {known}.',
  'error.intake/too-many-observations':
    '« {name} » donnerait environ {expected, number} observations ; Jalon en tient jusqu’à {limit, number} par source. Écartez les colonnes de valeurs inutiles ou ne lisez que les lignes nécessaires (« Lignes à lire », ou --where).',
  'error.link/other-workbench': 'Ce lien mène à un autre classeur. Ouvrez ce classeur, puis le lien.',
  'error.link/too-long':
    'Un lien vers cette vue dépasserait {limit, number} caractères. Enregistrez d’abord le graphique ou le scénario : le lien le désignera.',
  'error.link/too-new': 'Ce lien a été créé avec une version plus récente de Jalon. Mettez Jalon à jour pour l’ouvrir.',
  'error.link/unknown-item': 'Ce lien désigne un élément que le classeur ouvert ne contient pas.',
  'error.link/unreadable': 'Ceci n’est pas un lien vers une vue de Jalon.',
  'error.matching/stopped':
    'Le rapprochement des engagements s’est arrêté. Quittez la vue et revenez-y pour réessayer.',
  'error.merge/edited-meanwhile':
    '« {name} » n’a pas été fusionné, car le classeur en cours a été modifié entre-temps. Relancez la fusion.',
  'error.merge/other-workbench':
    '« {name} » ne provient pas du premier classeur ; il n’y a donc rien à fusionner. Choisissez trois fichiers d’un même classeur : celui dont les deux autres sont issus, le vôtre et le leur.',
  'error.names/stopped': 'La comparaison des noms s’est arrêtée. Quittez la vue et revenez-y pour réessayer.',
  'error.projection/stopped':
    'La projection s’est arrêtée avant la fin, sans doute faute de mémoire. Votre travail est intact. Raccourcissez l’horizon ou comparez moins de scénarios, puis recommencez.',
  'error.chart/not-json':
    'Le fichier de graphique n’est pas du JSON. Ouvrez-le dans un éditeur de texte et corrigez-le, ou récrivez-le.',
  'error.chart/file':
    'Le fichier de graphique ne convient pas à « {where} » : {problem}. Corrigez cet endroit et réessayez.',
  'error.cli/chart-ending':
    'Un graphique ne peut pas être écrit dans « {path} » : l’extension doit être l’une de celles-ci : {known}.',
  'error.cli/chart-table': 'Ce graphique est un tableau et n’a pas d’image. Écrivez-le dans un fichier .csv.',
  'error.cli/no-charts':
    '« {path} » ne contient aucun graphique enregistré. Enregistrez-en un dans Explorer, ou décrivez-en un et utilisez jalon chart.',
  'error.scenario/not-json':
    'Le fichier de scénario n’est pas du JSON. Ouvrez-le dans un éditeur de texte et corrigez-le, ou récrivez-le.',
  'error.report/edition-too-large':
    'L’édition « {name} » est trop volumineuse pour être conservée dans le classeur. Montrez moins de figures, ou moins de lignes des longs tableaux, puis figez de nouveau.',
  'error.report/editions-full':
    'Le classeur conserve {count} éditions du rapport au plus. Supprimez-en une qui ne sert plus, puis figez de nouveau.',
  'error.report/frozen-damaged':
    'L’édition figée « {name} » n’est plus telle qu’elle a été figée : son contenu ne correspond pas à son empreinte ou n’est pas un rapport. Reprenez-la d’une copie intacte du classeur, ou laissez de nouveau le rapport suivre les données.',
  'error.report/template':
    'Ce fichier n’est pas un modèle de rapport : erreur à {where}. Choisissez un fichier que Jalon a enregistré comme modèle.',
  'error.report/writer-stopped':
    'Le module qui écrit les fichiers des rapports s’est arrêté. Exportez de nouveau le rapport ; le rapport lui-même est inchangé.',
  'error.review/begun':
    'Rien n’a été envoyé : {count, plural, one {un commentaire ou un avis est commencé sans être ajouté. Ajoutez-le, ou appuyez de nouveau sur « Renvoyer » pour le laisser de côté} other {{count, number} commentaires ou avis sont commencés sans être ajoutés. Ajoutez-les, ou appuyez de nouveau sur « Renvoyer » pour les laisser de côté}}.',
  'error.review/nothing': 'Il n’y a encore rien à renvoyer. Donnez d’abord un avis ou ajoutez un commentaire.',
  'error.review/file':
    '« {name} » n’est pas une relecture que Jalon puisse lire (à « {where} »). Demandez au relecteur de la renvoyer ; votre travail est inchangé.',
  'error.review/other-workbench':
    '« {name} » est la relecture d’un autre classeur, « {title} ». Ouvrez celui-ci et ajoutez-y la relecture.',
  'error.review/cannot-keep-size':
    'La relecture n’a pas été écrite : ses commentaires et ses avis occupent {size, number} Mo, alors qu’une relecture en admet {most, number}. Renvoyez plutôt le classeur lui-même, qui les contient tous.',
  'error.review/too-large': '« {name} » est trop volumineux pour une relecture. Demandez au relecteur de la renvoyer.',
  'error.review/too-new': '« {name} » a été écrit par une version plus récente de Jalon. Ouvrez-le avec cette version.',
  'error.scenario/file':
    'Le fichier de scénario ne convient pas à « {where} » : {problem}. Corrigez cet endroit et réessayez.',
  'error.scenario/no-series':
    'Le scénario « {name} » ne trouve aucune série : ni l’indicateur ni la zone qu’il nomme ne sont dans les données. Corrigez les noms.',
};
