// Themes, kinds of actor, contributions and forums, kept by hand (sources in README.md).

const term = (code, en, fr) => ({ code, name: { en, fr } });

export const TERMS = {
  themes: [
    term('responsibility-sharing', 'Burden- and responsibility-sharing', 'Partage de la charge et des responsabilités'),
    term('education', 'Education', 'Éducation'),
    term('jobs-livelihoods', 'Jobs and livelihoods', 'Emploi et moyens de subsistance'),
    term('energy-infrastructure', 'Energy and infrastructure', 'Énergie et infrastructures'),
    term('solutions', 'Solutions', 'Solutions'),
    term('protection-capacity', 'Protection capacity', 'Capacités de protection'),
    term('statelessness', 'Statelessness', 'Apatridie'),
  ],
  actors: [
    term('states', 'States', 'États'),
    term('organizations', 'International organizations', 'Organisations internationales'),
    term('development-actors', 'Development actors', 'Acteurs du développement'),
    term('cities', 'Cities and local authorities', 'Villes et autorités locales'),
    term('parliamentarians', 'Parliamentarians', 'Parlementaires'),
    term('businesses', 'Private sector', 'Secteur privé'),
    term('academics', 'Academics', 'Milieux universitaires'),
    term('refugees', 'Refugees and refugee-led organizations', 'Réfugiés et organisations dirigées par des réfugiés'),
    term('civil-society', 'Civil society organizations', 'Organisations de la société civile'),
    term('faith-based', 'Faith-based organizations', 'Organisations confessionnelles'),
    term('foundations', 'Foundations', 'Fondations'),
    term('sports', 'Sports organizations', 'Organisations sportives'),
  ],
  contributions: [
    term('financial', 'Financial', 'Contribution financière'),
    term('material', 'Material', 'Contribution matérielle'),
    term('technical', 'Technical', 'Contribution technique'),
    term(
      'places',
      'Resettlement and complementary pathway places',
      'Places de réinstallation et voies complémentaires d’admission',
    ),
    term('policy', 'Policy and other', 'Politiques et autres mesures'),
  ],
  forums: [
    term('grf-2019', 'Global Refugee Forum 2019', 'Forum mondial sur les réfugiés 2019'),
    term('hls-2019', 'High-Level Segment on Statelessness 2019', 'Segment de haut niveau sur l’apatridie 2019'),
    term('other', 'Between the forums', 'Entre les forums'),
    term('grf-2023', 'Global Refugee Forum 2023', 'Forum mondial sur les réfugiés 2023'),
    term('fts-2025', 'Humanitarian funding 2025', 'Financement humanitaire 2025'),
    term('pr-2025', 'Progress Review 2025', 'Examen des progrès du Forum mondial sur les réfugiés 2025'),
  ],
};
