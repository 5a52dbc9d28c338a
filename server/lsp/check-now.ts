/** Checks what is open now, whatever `stet.run` says. */
import type { Feature } from './desk.js';

export const CHECK_NOW = 'stet.checkNow';

export const checkNowFeature: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: [CHECK_NOW] } }),
  register(desk) {
    desk.onCommand(CHECK_NOW, () => desk.showAgain());
  },
};
