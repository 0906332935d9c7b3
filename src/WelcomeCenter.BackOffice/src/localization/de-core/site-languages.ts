export const siteLanguages = {
  languages: {
    addLanguage: 'Sprache hinzufügen',
    culture: 'Sprachkürzel',
    defaultLanguageHelp: 'Eine Website hat genau eine Standardsprache.',
    mandatoryLanguage: 'Pflichtsprache',
    mandatoryLanguageHelp: 'In dieser Sprache muss eine Seite ausgefüllt sein, bevor sie veröffentlicht werden kann.',
    fallbackLanguageDescription: 'Fehlt ein Text in dieser Sprache, lesen Besucherinnen und Besucher ihn in der Ersatzsprache.',
    noFallbackLanguageOption: 'Keine Ersatzsprache',
  },
  language: { noFallbackLanguages: 'Es gibt keine anderen Sprachen zur Auswahl.' },
  dictionaryItem: { description: 'Was die Website in den einzelnen Sprachen für „%0%“ schreibt. Ein leeres Feld lässt das mitgelieferte Wort stehen.' },
  treeHeaders: { structureGroup: 'Aufbau', advancedGroup: 'Erweitert', logViewer: 'Protokoll' },
};
