/**
 * International organisations of the bundled flows, a line each: the name as the Financial Tracking Service writes it, the French article with its space, the French name.
 * Written by `node datasets/articles/build.mjs`.
 */
export const FRENCH_ORGANISATIONS = `
Education Cannot Wait Fund||L’éducation ne peut pas attendre
European Commission's Humanitarian Aid and Civil Protection Department|la |Direction générale de la protection civile et des opérations d’aide humanitaire européennes
European Commission|la |Commission européenne
Food and Agriculture Organization of the United Nations|l’|Organisation des Nations Unies pour l’alimentation et l’agriculture
GAVI Alliance||Gavi, l’Alliance du vaccin
Global Fund to Fight AIDS, Tuberculosis and Malaria|le |Fonds mondial de lutte contre le sida, la tuberculose et le paludisme
Intergovernmental Authority on Development|l’|Autorité intergouvernementale pour le développement
International Federation of Red Cross and Red Crescent Societies|la |Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge
International Labour Organization|l’|Organisation internationale du Travail
International Organization for Migration|l’|Organisation internationale pour les migrations
UN Multi-Partner Trust Fund|le |Bureau des fonds d’affectation spéciale pluripartenaires
United Nations Children's Fund|le |Fonds des Nations Unies pour l’enfance
United Nations Development Programme|le |Programme des Nations Unies pour le développement
United Nations High Commissioner for Refugees|le |HCR
United Nations Population Fund|le |Fonds des Nations Unies pour la population
United Nations Relief and Works Agency for Palestine Refugees in the Near East|l’|Office de secours et de travaux des Nations Unies pour les réfugiés de Palestine dans le Proche-Orient
United Nations|les |Nations Unies
World Food Programme|le |Programme alimentaire mondial
World Health Organization|l’|Organisation mondiale de la Santé
`;
