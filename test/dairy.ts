/** The article that many tests check a draft of their own against. */
export const DAIRY = `# A dairy grows

The dairy Almtal AG raised its revenue by 9 percent to 640 million euros in 2022.

Almtal employs 1,800 people. Berta Quendler, the chief executive of Almtal, wants to invest 45 million euros in a new creamery.
`;
