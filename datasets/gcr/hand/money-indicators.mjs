// Money: who gives to UNHCR, what donors spend on refugees at home, and what UNHCR budgets and spends by country.

const t = (en, fr) => ({ en, fr });

/** Adjustments and repayments make a few audited amounts negative. */
const REAL = { kind: 'real' };

/** Indicators of money; `kit`: what `framework.mjs` makes indicators of. */
export function moneyIndicators({ context, USD, PERCENT, SUM, FUNDERS }) {
  const money = (id, name, note, more = {}) =>
    context(id, name, USD, SUM, ['responsibility-sharing'], FUNDERS, note, { id: `money-${id}`, ...more });
  return [
    money(
      'income',
      t('UNHCR’s income by donor, as committed', 'Recettes du HCR par donateur, telles qu’engagées'),
      t(
        'Incoming commitments as UNHCR publishes them under the International Aid Transparency Initiative (IATI), by year of the operation they are for; some were signed years before. Not audited: USD 5,851 million in 2022, where the audited accounts have 6,073 million (see “UNHCR’s audited income by donor”). The world is the sum of all donors, also of those that are no country; in 2022, USD 42 million from the United Nations state no earmarking.',
        'Engagements reçus tels que le HCR les publie selon l’Initiative internationale pour la transparence de l’aide (IITA), par année de l’opération financée ; certains ont été signés des années plus tôt. Données non auditées : 5 851 millions de dollars en 2022, contre 6 073 millions dans les comptes audités (voir « Recettes auditées du HCR par donateur »). La valeur du monde est la somme de tous les donateurs, y compris ceux qui ne sont pas des pays ; en 2022, 42 millions de dollars de l’ONU ne portent aucune mention d’affectation.',
      ),
      { direction: 'up', askedOf: 'scope:donors' },
    ),
    money(
      'income-audited',
      t('UNHCR’s audited income by donor', 'Recettes auditées du HCR par donateur'),
      t(
        'Revenue in UNHCR’s audited financial statements, as collected by the United Nations System Chief Executives Board (CEB). Revenue is booked when accounting rules require it, not by year of the operation: USD 6,073 million in 2022, where commitments come to 5,851 million (see “UNHCR’s income by donor, as committed”). Foundations, NGOs and private donors are mostly shown together, and sorted differently from 2021 and again from 2023. The world is the sum of all donors, also of those that are no country.',
        'Produits inscrits dans les états financiers audités du HCR, tels que les réunit le Conseil des chefs de secrétariat des organismes des Nations Unies (CCS). Un produit est comptabilisé selon les normes comptables, et non par année d’opération : 6 073 millions de dollars en 2022, contre 5 851 millions d’engagements (voir « Recettes du HCR par donateur, telles qu’engagées »). Les fondations, les ONG et les donateurs privés sont le plus souvent regroupés, et leur classement change à partir de 2021, puis de 2023. La valeur du monde est la somme de tous les donateurs, y compris ceux qui ne sont pas des pays.',
      ),
      { direction: 'up', domain: REAL, askedOf: 'scope:donors' },
    ),
    money(
      'in-donor-costs',
      t('In-donor refugee costs', 'Coûts des réfugiés dans les pays donateurs'),
      t(
        'What members of the Development Assistance Committee (DAC) report as aid for refugees in their own country, first twelve months. The sum of the donors is the DAC total. No row where none was reported. More is neither better nor worse: it is aid that does not leave the donor.',
        'Montants que les membres du Comité d’aide au développement (CAD) déclarent comme aide aux réfugiés sur leur propre territoire, les douze premiers mois. La somme des donateurs est le total du CAD. Aucune ligne lorsque rien n’est déclaré. Une hausse n’est ni un progrès ni un recul : c’est une aide qui ne quitte pas le pays donateur.',
      ),
      { askedOf: 'scope:dac', missing: 'unknown' },
    ),
    money(
      'oda',
      t(
        'Official development assistance (ODA), all purposes',
        'Aide publique au développement (APD), toutes finalités',
      ),
      t(
        'Total ODA of members of the Development Assistance Committee (DAC), current prices, with in-donor refugee costs in it. The sum of the donors is the DAC total; European Union institutions are not among them.',
        'APD totale des membres du Comité d’aide au développement (CAD), prix courants, coûts des réfugiés dans les pays donateurs compris. La somme des donateurs est le total du CAD ; les institutions de l’Union européenne n’y figurent pas.',
      ),
      { direction: 'up', askedOf: 'scope:dac' },
    ),
    context(
      'in-donor-share',
      t('In-donor refugee costs as a share of ODA', 'Part des coûts des réfugiés dans les pays donateurs dans l’APD'),
      PERCENT,
      { kind: 'ratio', numerator: 'money-in-donor-costs', denominator: 'money-oda', factor: 100 },
      ['responsibility-sharing'],
      FUNDERS,
      t(
        'Over donors that report both in the year: a little above the publisher’s share of the DAC total, where donors without such costs count too.',
        'Donateurs déclarant les deux dans l’année : valeur un peu supérieure à la part publiée pour le total du CAD, où comptent aussi les donateurs sans ces coûts.',
      ),
      { id: 'money-in-donor-share', askedOf: 'scope:dac' },
    ),
    money(
      'budget',
      t('UNHCR’s budget, country operations', 'Budget du HCR, opérations dans les pays'),
      t(
        'What operations need for the year, as UNHCR publishes it under IATI: the revised budget where one is stated, else the original; each row says which. All are revised in 2022, three in ten in 2023 and 2024, none in 2025; a year in another version than the one before is marked as a break. Originals alone, which the source has from 2023 on, stand in the breakdown by version and compare from year to year. Regional bureaux and activities, headquarters and global programmes are in no country and left out. A need, not money received.',
        'Besoins des opérations pour l’année, tels que le HCR les publie selon l’IITA : budget révisé s’il est indiqué, budget initial sinon ; chaque ligne le précise. Tous sont révisés en 2022, trois sur dix en 2023 et 2024, aucun en 2025 ; une année dont la version n’est pas celle de la précédente est signalée comme une rupture. Les budgets initiaux seuls, que la source donne à partir de 2023, figurent dans la ventilation par version et se comparent d’une année à l’autre. Les bureaux et activités régionaux, le siège et les programmes mondiaux, sans pays, sont laissés de côté. Il s’agit d’un besoin, et non de fonds reçus.',
      ),
      { askedOf: 'scope:operations', missing: 'unknown' },
    ),
    money(
      'expenditure',
      t('UNHCR’s expenditure, country operations', 'Dépenses du HCR, opérations dans les pays'),
      t(
        'Spent in the year as UNHCR publishes it under IATI: by itself (expenditure) and through partners (disbursements). Not audited. Regional bureaux and activities, headquarters and global programmes are in no country and left out. In 2023 it equals “UNHCR’s audited expenses by country” in 94 of 104 countries; in 2022 the countries come to USD 4,728 million here and 4,619 million there, and the sources do not say why.',
        'Dépenses de l’année telles que le HCR les publie selon l’IITA : directes (dépenses) et par ses partenaires (décaissements). Données non auditées. Les bureaux et activités régionaux, le siège et les programmes mondiaux, sans pays, sont laissés de côté. En 2023, elles sont égales aux « Dépenses auditées du HCR par pays » dans 94 pays sur 104 ; en 2022, les pays totalisent 4 728 millions de dollars ici et 4 619 millions là-bas, sans que les sources disent pourquoi.',
      ),
      { askedOf: 'scope:operations', missing: 'unknown' },
    ),
    money(
      'expenditure-audited',
      t('UNHCR’s audited expenses by country', 'Dépenses auditées du HCR par pays'),
      t(
        'Expenses in the audited financial statements by country, as collected by the Chief Executives Board (CEB). For 2022 to 2024 compare “UNHCR’s expenditure, country operations”, published under IATI. Expenses in no country are not in the source; two amounts are negative in it.',
        'Dépenses des états financiers audités par pays, telles que les réunit le Conseil des chefs de secrétariat (CCS). Pour 2022 à 2024, à comparer aux « Dépenses du HCR, opérations dans les pays », publiées selon l’IITA. Les dépenses sans pays ne figurent pas dans la source ; deux montants y sont négatifs.',
      ),
      { domain: REAL, askedOf: 'scope:operations', missing: 'unknown' },
    ),
  ];
}
