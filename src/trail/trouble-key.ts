/** Where the browser's memory (`storage.session`) says why the last reading could not be noted: a code of `StoreTrouble`. */
export const trailTroubleKey = 'trailTrouble';
