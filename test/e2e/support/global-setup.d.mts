/** Prepares what `prepared()` reads. */
export default function setup(): void;
export function teardown(): void;
