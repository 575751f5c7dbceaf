/**
 * How areas and groups stand in a French sentence, a line each: published name, article with its space, name inside a sentence, where one is, number (`s`, `p`).
 * Written by `node datasets/articles/build.mjs`.
 */
export const FRENCH_AREAS = `
Afghanistan|l’|Afghanistan|en Afghanistan|s
Afrique (région de l’ONU)|l’|Afrique (région de l’ONU)|en Afrique (région de l’ONU)|s
Afrique australe (bureau du HCR)|l’|Afrique australe (bureau du HCR)|en Afrique australe (bureau du HCR)|s
Afrique australe|l’|Afrique australe|en Afrique australe|s
Afrique de l’Est et Corne de l’Afrique (bureau du HCR)|la |région Afrique de l’Est et Corne de l’Afrique (bureau du HCR)|dans la région Afrique de l’Est et Corne de l’Afrique (bureau du HCR)|s
Afrique de l’Est et Corne de l’Afrique|la |région Afrique de l’Est et Corne de l’Afrique|dans la région Afrique de l’Est et Corne de l’Afrique|s
Afrique de l’Ouest et centrale (bureau du HCR)|l’|Afrique de l’Ouest et centrale (bureau du HCR)|en Afrique de l’Ouest et centrale (bureau du HCR)|s
Afrique de l’Ouest et centrale|l’|Afrique de l’Ouest et centrale|en Afrique de l’Ouest et centrale|s
Afrique du Sud|l’|Afrique du Sud|en Afrique du Sud|s
Afrique orientale et australe|l’|Afrique orientale et australe|en Afrique orientale et australe|s
Afrique|l’|Afrique|en Afrique|s
Albanie|l’|Albanie|en Albanie|s
Algérie|l’|Algérie|en Algérie|s
Allemagne|l’|Allemagne|en Allemagne|s
Amériques (bureau du HCR)|les |Amériques (bureau du HCR)|dans les Amériques (bureau du HCR)|p
Amériques (région de l’ONU)|les |Amériques (région de l’ONU)|dans les Amériques (région de l’ONU)|p
Amériques|les |Amériques|dans les Amériques|p
Andorre|l’|Andorre|en Andorre|s
Angola|l’|Angola|en Angola|s
Anguilla||Anguilla|à Anguilla|s
Antarctique|l’|Antarctique|dans l’Antarctique|s
Antigua-et-Barbuda||Antigua-et-Barbuda|à Antigua-et-Barbuda|s
Apatrides|les |apatrides|parmi les apatrides|p
Arabie saoudite|l’|Arabie saoudite|en Arabie saoudite|s
Argentina for UNHCR||Argentina for UNHCR|chez Argentina for UNHCR|s
Argentine|l’|Argentine|en Argentine|s
Arménie|l’|Arménie|en Arménie|s
Aruba||Aruba|à Aruba|s
Asie (région de l’ONU)|l’|Asie (région de l’ONU)|en Asie (région de l’ONU)|s
Asie et Pacifique (bureau du HCR)|la |région Asie et Pacifique (bureau du HCR)|dans la région Asie et Pacifique (bureau du HCR)|s
Asie et Pacifique|la |région Asie et Pacifique|dans la région Asie et Pacifique|s
Asie|l’|Asie|en Asie|s
Australia for UNHCR||Australia for UNHCR|chez Australia for UNHCR|s
Australie|l’|Australie|en Australie|s
Autorité intergouvernementale pour le développement (IGAD)|l’|Autorité intergouvernementale pour le développement (IGAD)|à l’Autorité intergouvernementale pour le développement (IGAD)|s
Autres ONG|les |autres ONG|parmi les autres ONG|p
Autres contributeurs|les |autres contributeurs|parmi les autres contributeurs|p
Autres donateurs de la société civile, moins de 1 million de dollars|les |autres donateurs de la société civile, moins de 1 million de dollars|parmi les autres donateurs de la société civile, moins de 1 million de dollars|p
Autres donateurs multilatéraux|les |autres donateurs multilatéraux|parmi les autres donateurs multilatéraux|p
Autres donateurs privés|les |autres donateurs privés|parmi les autres donateurs privés|p
Autres fondations, moins de 1 million de dollars|les |autres fondations, moins de 1 million de dollars|parmi les autres fondations, moins de 1 million de dollars|p
Autres fondations|les |autres fondations|parmi les autres fondations|p
Autres fonds de financement commun de l’ONU|les |autres fonds de financement commun de l’ONU|parmi les autres fonds de financement commun de l’ONU|p
Autres fonds mondiaux|les |autres fonds mondiaux|parmi les autres fonds mondiaux|p
Autres institutions financières internationales|les |autres institutions financières internationales|parmi les autres institutions financières internationales|p
Autres organisations, moins de 1 million de dollars|les |autres organisations, moins de 1 million de dollars|parmi les autres organisations, moins de 1 million de dollars|p
Autres organismes de l’ONU|les |autres organismes de l’ONU|parmi les autres organismes de l’ONU|p
Autriche|l’|Autriche|en Autriche|s
Azerbaïdjan|l’|Azerbaïdjan|en Azerbaïdjan|s
Bahamas|les |Bahamas|aux Bahamas|p
Bahreïn||Bahreïn|à Bahreïn|s
Bangladesh|le |Bangladesh|au Bangladesh|s
Banque africaine de développement|la |Banque africaine de développement|à la Banque africaine de développement|s
Banque islamique de développement|la |Banque islamique de développement|à la Banque islamique de développement|s
Barbade|la |Barbade|à la Barbade|s
Belgique|la |Belgique|en Belgique|s
Belize|le |Belize|au Belize|s
Bermudes|les |Bermudes|aux Bermudes|p
Bhoutan|le |Bhoutan|au Bhoutan|s
Bolivie (État plurinational de)|l’|État plurinational de Bolivie|dans l’État plurinational de Bolivie|s
Bonaire, Saint-Eustache et Saba||Bonaire, Saint-Eustache et Saba|à Bonaire, Saint-Eustache et Saba|p
Bosnie-Herzégovine|la |Bosnie-Herzégovine|en Bosnie-Herzégovine|s
Botswana|le |Botswana|au Botswana|s
Brunéi Darussalam|le |Brunéi Darussalam|au Brunéi Darussalam|s
Brésil|le |Brésil|au Brésil|s
Budget ordinaire de l’ONU|le |budget ordinaire de l’ONU|dans le budget ordinaire de l’ONU|s
Bulgarie|la |Bulgarie|en Bulgarie|s
Bureau de la coordination des affaires humanitaires (OCHA)|le |Bureau de la coordination des affaires humanitaires (OCHA)|au Bureau de la coordination des affaires humanitaires (OCHA)|s
Bureau des fonds d’affectation spéciale pluripartenaires|le |Bureau des fonds d’affectation spéciale pluripartenaires|au Bureau des fonds d’affectation spéciale pluripartenaires|s
Burkina Faso|le |Burkina Faso|au Burkina Faso|s
Burundi|le |Burundi|au Burundi|s
Bélarus|le |Bélarus|au Bélarus|s
Bénin|le |Bénin|au Bénin|s
Cabo Verde||Cabo Verde|à Cabo Verde|s
Cadre régional global de protection et de solutions (MIRPS)|le |Cadre régional global de protection et de solutions (MIRPS)|dans le Cadre régional global de protection et de solutions (MIRPS)|s
Cambodge|le |Cambodge|au Cambodge|s
Cameroun|le |Cameroun|au Cameroun|s
Canada|le |Canada|au Canada|s
Chili|le |Chili|au Chili|s
Chine, RAS de Hong Kong|la |RAS de Hong Kong (Chine)|dans la RAS de Hong Kong (Chine)|s
Chine, RAS de Macao|la |RAS de Macao (Chine)|dans la RAS de Macao (Chine)|s
Chine|la |Chine|en Chine|s
Chypre||Chypre|à Chypre|s
Colombie|la |Colombie|en Colombie|s
Comores|les |Comores|aux Comores|p
Congo|le |Congo|au Congo|s
Conseil danois pour les réfugiés|le |Conseil danois pour les réfugiés|au Conseil danois pour les réfugiés|s
Costa Rica|le |Costa Rica|au Costa Rica|s
Croatie|la |Croatie|en Croatie|s
Cuba||Cuba|à Cuba|s
Curaçao||Curaçao|à Curaçao|s
Côte d’Ivoire|la |Côte d’Ivoire|en Côte d’Ivoire|s
Danemark|le |Danemark|au Danemark|s
Djibouti||Djibouti|à Djibouti|s
Dominique|la |Dominique|à la Dominique|s
Donateurs privés|les |donateurs privés|parmi les donateurs privés|p
Donateurs qui déclarent leur aide au CAD de l’OCDE|les |donateurs qui déclarent leur aide au CAD de l’OCDE|parmi les donateurs qui déclarent leur aide au CAD de l’OCDE|p
El Salvador||El Salvador|en El Salvador|s
Espagne|l’|Espagne|en Espagne|s
Espagne : communautés autonomes|les |communautés autonomes d’Espagne|dans les communautés autonomes d’Espagne|p
España con ACNUR||España con ACNUR|chez España con ACNUR|s
Estonie|l’|Estonie|en Estonie|s
Eswatini|l’|Eswatini|en Eswatini|s
Europe (bureau du HCR)|l’|Europe (bureau du HCR)|en Europe (bureau du HCR)|s
Europe (région de l’ONU)|l’|Europe (région de l’ONU)|en Europe (région de l’ONU)|s
Europe|l’|Europe|en Europe|s
FNUAP|le |FNUAP|au FNUAP|s
Fidji|les |Fidji|aux Fidji|p
Finlande|la |Finlande|en Finlande|s
Fondation Bill et Melinda Gates|la |Fondation Bill et Melinda Gates|à la Fondation Bill et Melinda Gates|s
Fondation Mastercard|la |Fondation Mastercard|à la Fondation Mastercard|s
Fondation pour les Nations Unies|la |Fondation pour les Nations Unies|à la Fondation pour les Nations Unies|s
Fonds central pour les interventions d’urgence (CERF)|le |Fonds central pour les interventions d’urgence (CERF)|au Fonds central pour les interventions d’urgence (CERF)|s
Fonds contre les violences sexuelles liées aux conflits|le |Fonds contre les violences sexuelles liées aux conflits|au Fonds contre les violences sexuelles liées aux conflits|s
Fonds de démarrage pour des migrations sûres, ordonnées et régulières|le |Fonds de démarrage pour des migrations sûres, ordonnées et régulières|au Fonds de démarrage pour des migrations sûres, ordonnées et régulières|s
Fonds de financement commun de l’ONU|les |Fonds de financement commun de l’ONU|aux Fonds de financement commun de l’ONU|p
Fonds de financement commun pour les pays|les |Fonds de financement commun pour les pays|aux Fonds de financement commun pour les pays|p
Fonds des Nations Unies pour la sécurité humaine|le |Fonds des Nations Unies pour la sécurité humaine|au Fonds des Nations Unies pour la sécurité humaine|s
Fonds d’affectation spéciale pour l’Afghanistan|le |Fonds d’affectation spéciale pour l’Afghanistan|au Fonds d’affectation spéciale pour l’Afghanistan|s
Fonds pour des solutions aux déplacements internes|le |Fonds pour des solutions aux déplacements internes|au Fonds pour des solutions aux déplacements internes|s
Fonds pour la consolidation de la paix|le |Fonds pour la consolidation de la paix|au Fonds pour la consolidation de la paix|s
Fonds pour la réconciliation au Soudan du Sud|le |Fonds pour la réconciliation au Soudan du Sud|au Fonds pour la réconciliation au Soudan du Sud|s
Fonds pour le relèvement des communautés en Ukraine|le |Fonds pour le relèvement des communautés en Ukraine|au Fonds pour le relèvement des communautés en Ukraine|s
France|la |France|en France|s
Fédération de Russie|la |Fédération de Russie|en Fédération de Russie|s
Gabon|le |Gabon|au Gabon|s
Gambie|la |Gambie|en Gambie|s
Ghana|le |Ghana|au Ghana|s
Gibraltar||Gibraltar|à Gibraltar|s
Grenade|la |Grenade|à la Grenade|s
Groenland|le |Groenland|au Groenland|s
Grèce|la |Grèce|en Grèce|s
Guadeloupe|la |Guadeloupe|en Guadeloupe|s
Guam||Guam|à Guam|s
Guatemala|le |Guatemala|au Guatemala|s
Guernesey||Guernesey|à Guernesey|s
Guinée équatoriale|la |Guinée équatoriale|en Guinée équatoriale|s
Guinée-Bissau|la |Guinée-Bissau|en Guinée-Bissau|s
Guinée|la |Guinée|en Guinée|s
Guyana|le |Guyana|au Guyana|s
Guyane française|la |Guyane française|en Guyane française|s
Géorgie du Sud-et-les Îles Sandwich du Sud|la |Géorgie du Sud-et-les Îles Sandwich du Sud|en Géorgie du Sud et dans les Îles Sandwich du Sud|s
Géorgie|la |Géorgie|en Géorgie|s
Haïti||Haïti|en Haïti|s
Honduras|le |Honduras|au Honduras|s
Hongrie|la |Hongrie|en Hongrie|s
Inconnu|la |catégorie « Inconnu »|dans la catégorie « Inconnu »|s
Inde|l’|Inde|en Inde|s
Indonésie|l’|Indonésie|en Indonésie|s
Initiative Spotlight|l’|initiative Spotlight|dans l’initiative Spotlight|s
Iran (République islamique d’)|la |République islamique d’Iran|en République islamique d’Iran|s
Iraq|l’|Iraq|en Iraq|s
Irlande|l’|Irlande|en Irlande|s
Islande|l’|Islande|en Islande|s
Israël||Israël|en Israël|s
Italie|l’|Italie|en Italie|s
Jamaïque|la |Jamaïque|à la Jamaïque|s
Japan for UNHCR||Japan for UNHCR|chez Japan for UNHCR|s
Japon|le |Japon|au Japon|s
Jersey||Jersey|à Jersey|s
Jordanie|la |Jordanie|en Jordanie|s
Kazakhstan|le |Kazakhstan|au Kazakhstan|s
Kenya|le |Kenya|au Kenya|s
Kirghizistan|le |Kirghizistan|au Kirghizistan|s
Kiribati||Kiribati|à Kiribati|s
Koweït|le |Koweït|au Koweït|s
Lesotho|le |Lesotho|au Lesotho|s
Lettonie|la |Lettonie|en Lettonie|s
Liban|le |Liban|au Liban|s
Libye|la |Libye|en Libye|s
Libéria|le |Libéria|au Libéria|s
Liechtenstein|le |Liechtenstein|au Liechtenstein|s
Lituanie|la |Lituanie|en Lituanie|s
Luxembourg|le |Luxembourg|au Luxembourg|s
L’éducation ne peut pas attendre|le |fonds « L’éducation ne peut pas attendre »|au fonds « L’éducation ne peut pas attendre »|s
MONUSCO|la |MONUSCO|à la MONUSCO|s
Macédoine du Nord|la |Macédoine du Nord|en Macédoine du Nord|s
Madagascar||Madagascar|à Madagascar|s
Malaisie|la |Malaisie|en Malaisie|s
Malawi|le |Malawi|au Malawi|s
Maldives|les |Maldives|aux Maldives|p
Mali|le |Mali|au Mali|s
Malte||Malte|à Malte|s
Maroc|le |Maroc|au Maroc|s
Martinique|la |Martinique|en Martinique|s
Maurice||Maurice|à Maurice|s
Mauritanie|la |Mauritanie|en Mauritanie|s
Mayotte||Mayotte|à Mayotte|s
Mexique|le |Mexique|au Mexique|s
Micronésie (États fédérés de)|les |États fédérés de Micronésie|dans les États fédérés de Micronésie|p
Migrants entre la Corne de l’Afrique, le Yémen et l’Afrique australe|les |migrants entre la Corne de l’Afrique, le Yémen et l’Afrique australe|parmi les migrants entre la Corne de l’Afrique, le Yémen et l’Afrique australe|p
Monaco||Monaco|à Monaco|s
Monde|le |monde|dans le monde|s
Mongolie|la |Mongolie|en Mongolie|s
Montserrat||Montserrat|à Montserrat|s
Monténégro|le |Monténégro|au Monténégro|s
Moyen-Orient et Afrique du Nord (bureau du HCR)|la |région Moyen-Orient et Afrique du Nord (bureau du HCR)|dans la région Moyen-Orient et Afrique du Nord (bureau du HCR)|s
Moyen-Orient et Afrique du Nord|la |région Moyen-Orient et Afrique du Nord|dans la région Moyen-Orient et Afrique du Nord|s
Mozambique|le |Mozambique|au Mozambique|s
Myanmar|le |Myanmar|au Myanmar|s
Namibie|la |Namibie|en Namibie|s
Nauru||Nauru|à Nauru|s
Nicaragua|le |Nicaragua|au Nicaragua|s
Niger|le |Niger|au Niger|s
Nigéria|le |Nigéria|au Nigéria|s
Nioué||Nioué|à Nioué|s
Non attribué|les |fonds non attribués|parmi les fonds non attribués|p
Norvège|la |Norvège|en Norvège|s
Nouvelle-Calédonie|la |Nouvelle-Calédonie|en Nouvelle-Calédonie|s
Nouvelle-Zélande|la |Nouvelle-Zélande|en Nouvelle-Zélande|s
Népal|le |Népal|au Népal|s
OIM|l’|OIM|à l’OIM|s
ONUSIDA|l’|ONUSIDA|à l’ONUSIDA|s
Océanie (région de l’ONU)|l’|Océanie (région de l’ONU)|en Océanie (région de l’ONU)|s
Océanie|l’|Océanie|en Océanie|s
Oman||Oman|à Oman|s
Ouganda|l’|Ouganda|en Ouganda|s
Ouzbékistan|l’|Ouzbékistan|en Ouzbékistan|s
PNUD|le |PNUD|au PNUD|s
PNUE|le |PNUE|au PNUE|s
Pakistan|le |Pakistan|au Pakistan|s
Palaos|les |Palaos|aux Palaos|p
Panama|le |Panama|au Panama|s
Papouasie-Nouvelle-Guinée|la |Papouasie-Nouvelle-Guinée|en Papouasie-Nouvelle-Guinée|s
Paraguay|le |Paraguay|au Paraguay|s
Pays ayant contribué au financement du HCR|les |pays ayant contribué au financement du HCR|dans les pays ayant contribué au financement du HCR|p
Pays dont les opérations du HCR rendent compte de leurs résultats|les |pays dont les opérations du HCR rendent compte de leurs résultats|dans les pays dont les opérations du HCR rendent compte de leurs résultats|p
Pays où le HCR a une opération|les |pays où le HCR a une opération|dans les pays où le HCR a une opération|p
Pays à faible revenu|les |pays à faible revenu|dans les pays à faible revenu|p
Pays à revenu intermédiaire (tranche inférieure)|les |pays à revenu intermédiaire (tranche inférieure)|dans les pays à revenu intermédiaire (tranche inférieure)|p
Pays à revenu intermédiaire (tranche supérieure)|les |pays à revenu intermédiaire (tranche supérieure)|dans les pays à revenu intermédiaire (tranche supérieure)|p
Pays à revenu élevé|les |pays à revenu élevé|dans les pays à revenu élevé|p
Pays-Bas (Royaume des)|le |Royaume des Pays-Bas|au Royaume des Pays-Bas|s
Philippines|les |Philippines|aux Philippines|p
Pitcairn||Pitcairn|à Pitcairn|s
Plateforme de financement pour le Soudan|la |Plateforme de financement pour le Soudan|à la Plateforme de financement pour le Soudan|s
Plateforme d’appui aux solutions en République centrafricaine (CAR-SSP)|la |Plateforme d’appui aux solutions en République centrafricaine (CAR-SSP)|dans la Plateforme d’appui aux solutions en République centrafricaine (CAR-SSP)|s
Plateforme d’appui de l’IGAD|la |Plateforme d’appui de l’IGAD|dans la Plateforme d’appui de l’IGAD|s
Pologne|la |Pologne|en Pologne|s
Polynésie française|la |Polynésie française|en Polynésie française|s
Porto Rico||Porto Rico|à Porto Rico|s
Portugal com ACNUR||Portugal com ACNUR|chez Portugal com ACNUR|s
Portugal|le |Portugal|au Portugal|s
Produits des activités|les |produits des activités|dans les produits des activités|p
Programme alimentaire mondial|le |Programme alimentaire mondial|au Programme alimentaire mondial|s
Programmes communs de l’ONU|les |programmes communs de l’ONU|dans les programmes communs de l’ONU|p
Pérou|le |Pérou|au Pérou|s
Qatar|le |Qatar|au Qatar|s
Roumanie|la |Roumanie|en Roumanie|s
Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|le |Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|au Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|s
Rwanda|le |Rwanda|au Rwanda|s
Réfugiés en Ouganda|les |réfugiés en Ouganda|parmi les réfugiés en Ouganda|p
Réfugiés et migrants en Europe (2016)|les |réfugiés et migrants en Europe (2016)|parmi les réfugiés et migrants en Europe (2016)|p
Réfugiés rohingya au Bangladesh|les |réfugiés rohingya au Bangladesh|parmi les réfugiés rohingya au Bangladesh|p
République arabe syrienne|la |République arabe syrienne|en République arabe syrienne|s
République centrafricaine|la |République centrafricaine|en République centrafricaine|s
République de Corée|la |République de Corée|en République de Corée|s
République de Moldova|la |République de Moldova|en République de Moldova|s
République dominicaine|la |République dominicaine|en République dominicaine|s
République démocratique du Congo|la |République démocratique du Congo|en République démocratique du Congo|s
République démocratique populaire lao|la |République démocratique populaire lao|en République démocratique populaire lao|s
République populaire démocratique de Corée|la |République populaire démocratique de Corée|en République populaire démocratique de Corée|s
République-Unie de Tanzanie|la |République-Unie de Tanzanie|en République-Unie de Tanzanie|s
Réunion|la |Réunion|à la Réunion|s
Sahara occidental|le |Sahara occidental|au Sahara occidental|s
Saint-Barthélemy||Saint-Barthélemy|à Saint-Barthélemy|s
Saint-Kitts-et-Nevis||Saint-Kitts-et-Nevis|à Saint-Kitts-et-Nevis|s
Saint-Marin||Saint-Marin|à Saint-Marin|s
Saint-Martin (partie française)||Saint-Martin (partie française)|à Saint-Martin (partie française)|s
Saint-Martin (partie néerlandaise)||Saint-Martin (partie néerlandaise)|à Saint-Martin (partie néerlandaise)|s
Saint-Pierre-et-Miquelon||Saint-Pierre-et-Miquelon|à Saint-Pierre-et-Miquelon|s
Saint-Siège|le |Saint-Siège|au Saint-Siège|s
Saint-Vincent-et-les Grenadines||Saint-Vincent-et-les Grenadines|à Saint-Vincent-et-les Grenadines|s
Sainte-Hélène||Sainte-Hélène|à Sainte-Hélène|s
Sainte-Lucie||Sainte-Lucie|à Sainte-Lucie|s
Samoa américaines|les |Samoa américaines|aux Samoa américaines|p
Samoa|le |Samoa|au Samoa|s
Sao Tomé-et-Principe||Sao Tomé-et-Principe|à Sao Tomé-et-Principe|s
Serbie|la |Serbie|en Serbie|s
Seychelles|les |Seychelles|aux Seychelles|p
Sierra Leone|la |Sierra Leone|en Sierra Leone|s
Singapour||Singapour|à Singapour|s
Situation au Burundi|la |situation au Burundi|dans la situation au Burundi|s
Situation au Soudan du Sud|la |situation au Soudan du Sud|dans la situation au Soudan du Sud|s
Situation au Soudan|la |situation au Soudan|dans la situation au Soudan|s
Situation au Venezuela|la |situation au Venezuela|dans la situation au Venezuela|s
Situation en Afghanistan|la |situation en Afghanistan|dans la situation en Afghanistan|s
Situation en Iraq|la |situation en Iraq|dans la situation en Iraq|s
Situation en République démocratique du Congo|la |situation en République démocratique du Congo|dans la situation en République démocratique du Congo|s
Situation en Syrie|la |situation en Syrie|dans la situation en Syrie|s
Situation en Ukraine|la |situation en Ukraine|dans la situation en Ukraine|s
Slovaquie|la |Slovaquie|en Slovaquie|s
Slovénie|la |Slovénie|en Slovénie|s
Somalie|la |Somalie|en Somalie|s
Soudan du Sud|le |Soudan du Sud|au Soudan du Sud|s
Soudan|le |Soudan|au Soudan|s
Sri Lanka||Sri Lanka|à Sri Lanka|s
Stratégie de solutions pour les réfugiés afghans (SSAR)|la |Stratégie de solutions pour les réfugiés afghans (SSAR)|dans la Stratégie de solutions pour les réfugiés afghans (SSAR)|s
Suisse|la |Suisse|en Suisse|s
Suriname|le |Suriname|au Suriname|s
Suède|la |Suède|en Suède|s
Sweden for UNHCR||Sweden for UNHCR|chez Sweden for UNHCR|s
Switzerland for UNHCR||Switzerland for UNHCR|chez Switzerland for UNHCR|s
Sénégal|le |Sénégal|au Sénégal|s
Tadjikistan|le |Tadjikistan|au Tadjikistan|s
Taïwan, province de Chine|la |province chinoise de Taïwan|dans la province chinoise de Taïwan|s
Tchad|le |Tchad|au Tchad|s
Tchéquie|la |Tchéquie|en Tchéquie|s
Terres australes françaises|les |Terres australes françaises|dans les Terres australes françaises|p
Territoire britannique de l’océan Indien|le |Territoire britannique de l’océan Indien|dans le Territoire britannique de l’océan Indien|s
Thaïlande|la |Thaïlande|en Thaïlande|s
Tibétains|les |Tibétains|parmi les Tibétains|p
Timor-Leste|le |Timor-Leste|au Timor-Leste|s
Togo|le |Togo|au Togo|s
Tokélaou|les |Tokélaou|aux Tokélaou|p
Tonga|les |Tonga|aux Tonga|p
Trinité-et-Tobago|la |Trinité-et-Tobago|à la Trinité-et-Tobago|s
Tunisie|la |Tunisie|en Tunisie|s
Turkménistan|le |Turkménistan|au Turkménistan|s
Tuvalu||Tuvalu|à Tuvalu|s
Türkiye|la |Türkiye|en Türkiye|s
UK for UNHCR||UK for UNHCR|chez UK for UNHCR|s
UNESCO|l’|UNESCO|à l’UNESCO|s
UNICEF|l’|UNICEF|à l’UNICEF|s
UNO-Flüchtlingshilfe||UNO-Flüchtlingshilfe|chez UNO-Flüchtlingshilfe|s
USA for UNHCR||USA for UNHCR|chez USA for UNHCR|s
Ukraine|l’|Ukraine|en Ukraine|s
Union africaine|l’|Union africaine|à l’Union africaine|s
Union européenne|l’|Union européenne|dans l’Union européenne|s
Uruguay|l’|Uruguay|en Uruguay|s
Vanuatu||Vanuatu|à Vanuatu|s
Venezuela (République bolivarienne du)|la |République bolivarienne du Venezuela|en République bolivarienne du Venezuela|s
Viet Nam|le |Viet Nam|au Viet Nam|s
Yémen|le |Yémen|au Yémen|s
Zambie|la |Zambie|en Zambie|s
Zimbabwe|le |Zimbabwe|au Zimbabwe|s
Égypte|l’|Égypte|en Égypte|s
Émirats arabes unis|les |Émirats arabes unis|aux Émirats arabes unis|p
Équateur|l’|Équateur|en Équateur|s
Érythrée|l’|Érythrée|en Érythrée|s
État de Palestine|l’|État de Palestine|dans l’État de Palestine|s
États-Unis d’Amérique|les |États-Unis d’Amérique|aux États-Unis d’Amérique|p
Éthiopie|l’|Éthiopie|en Éthiopie|s
Île Bouvet|l’|Île Bouvet|sur l’Île Bouvet|s
Île Christmas|l’|Île Christmas|à l’Île Christmas|s
Île Heard-et-Îles MacDonald|l’|Île Heard-et-Îles MacDonald|à l’Île Heard-et-Îles MacDonald|s
Île Norfolk|l’|Île Norfolk|à l’Île Norfolk|s
Île de Man|l’|Île de Man|à l’Île de Man|s
Îles Caïmanes|les |Îles Caïmanes|aux Îles Caïmanes|p
Îles Cook|les |Îles Cook|aux Îles Cook|p
Îles Falkland (Malvinas)|les |Îles Falkland (Malvinas)|aux Îles Falkland (Malvinas)|p
Îles Féroé|les |Îles Féroé|aux Îles Féroé|p
Îles Mariannes du Nord|les |Îles Mariannes du Nord|aux Îles Mariannes du Nord|p
Îles Marshall|les |Îles Marshall|aux Îles Marshall|p
Îles Salomon|les |Îles Salomon|aux Îles Salomon|p
Îles Svalbard-et-Jan Mayen|les |Îles Svalbard-et-Jan Mayen|aux Îles Svalbard-et-Jan Mayen|p
Îles Turques-et-Caïques|les |Îles Turques-et-Caïques|aux Îles Turques-et-Caïques|p
Îles Vierges américaines|les |Îles Vierges américaines|aux Îles Vierges américaines|p
Îles Vierges britanniques|les |Îles Vierges britanniques|aux Îles Vierges britanniques|p
Îles Wallis-et-Futuna|les |Îles Wallis-et-Futuna|aux Îles Wallis-et-Futuna|p
Îles des Cocos (Keeling)|les |Îles des Cocos (Keeling)|aux Îles des Cocos (Keeling)|p
Îles d’Åland|les |Îles d’Åland|aux Îles d’Åland|p
Îles mineures éloignées des États-Unis|les |Îles mineures éloignées des États-Unis|aux Îles mineures éloignées des États-Unis|p
`;
