/** Where pure code gets the present from: the page gives the computer's, a test gives its own. */
export type Clock = {
  /** milliseconds since 1970-01-01 UTC */
  readonly now: () => number;
  /** IANA name of the zone the computer is in */
  readonly zone: () => string;
};
