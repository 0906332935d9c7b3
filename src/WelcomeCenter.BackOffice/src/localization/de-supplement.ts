export const supplement = {};
