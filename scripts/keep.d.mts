export function keep(path: string, text: string, options: { check: boolean }): void;
