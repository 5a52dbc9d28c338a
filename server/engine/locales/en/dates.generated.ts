// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: {
    wide: [
      ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    ],
    abbreviated: [
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    ],
  },
  weekdays: {
    wide: [
      ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    ],
    abbreviated: [
      ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    ],
  },
  order: 'mdy',
};
