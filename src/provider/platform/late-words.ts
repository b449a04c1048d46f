/** What is said of an object that is there, as far as anybody can tell, and that the platform's list does not have. */

/** How long a list is waited for, in milliseconds. */
export const LIST_PATIENCE = 30_000;

export interface Lateness {
  readonly summary: string;
  readonly detail: string;
}

interface Called {
  readonly called: string;
}

export const isLate = (platform: string, { called }: Called): Lateness => ({
  summary: `${platform}'s list does not have ${called} yet`,
  detail: `A request by its id finds it, and for ${LIST_PATIENCE / 1000} s the list, which tells who uses what, did not have it. Nothing is lost, and nothing was done to it: try again later.`,
});

export const isUnlisted = (platform: string, { called, since }: Called & { since: string }): Lateness => ({
  summary: `${platform}'s list does not have ${called} yet`,
  detail: `${platform} took it at ${since}, and its list, which tells who uses what, has not had it since. Nothing is lost, and nothing was done to it: try again later. What is not listed ten minutes after it was made is taken for gone.`,
});
