/** The switches of a sandbox under test: its log of requests, its faults, its clock. */

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
}

export class Controls {
  constructor(readonly url: string) {}

  /** The requests since the last time that this was asked, those of the test's own client left out by clearing first. */
  async requests(): Promise<LoggedRequest[]> {
    const requests = await this.logged();
    await fetch(`${this.url}/requests`, { method: "DELETE" });
    return requests;
  }

  /** The requests since they were last taken; leaves them, so that none that comes meanwhile is lost. */
  async logged(): Promise<LoggedRequest[]> {
    const answer = await fetch(`${this.url}/requests`);
    return ((await answer.json()) as { requests: LoggedRequest[] }).requests;
  }

  async fault(fault: Readonly<Record<string, unknown>>): Promise<void> {
    await this.control("POST", "faults", fault);
  }

  async noFaults(): Promise<void> {
    await this.control("DELETE", "faults");
  }

  /** Moves the sandbox's clock forward. */
  async advance(seconds: number): Promise<void> {
    await this.control("POST", "clock", { advance_seconds: seconds });
  }

  /** Works a control, and gives what it answers. */
  async control<T>(method: string, what: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.url}/${what}`, {
      method,
      headers: { "content-type": "application/json" },
      body: body ? JSON.stringify(body) : null,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${what}: ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }
}
