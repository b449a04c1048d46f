/** The page in a real browser: what it shows, that it needs nothing, and that eyes, keys and screen readers can use it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { source } from "axe-core";
import type { Browser, Page } from "puppeteer-core";
import { html } from "../../../src/guard/report/html/html.js";
import type { DependentFate, Report } from "../../../src/guard/report/report.js";
import { visible } from "../../../src/text/index.js";
import { launch } from "./html/browser.js";
import { crowd, everyFate } from "./html/worlds.js";
import { samples } from "./samples.js";

const reports: Record<string, Report> = { ...samples, "every fate": everyFate, crowd: crowd(3, 12) };
const names = Object.keys(reports);
const folder = mkdtempSync(join(tmpdir(), "belay-html-"));
const WIDE = { width: 1280, height: 900 };

let browser: Browser;
/** What `page` asked for, said and complained about since it was last told to show a report. */
const heard: string[] = [];
/** As a reader has it; as axe needs it, with the policy lifted; with JavaScript off. */
let page: Page;
let lifted: Page;
let scriptless: Page;

beforeAll(async () => {
  browser = await launch();
  [page, lifted, scriptless] = await Promise.all([browser.newPage(), browser.newPage(), browser.newPage()]);
  page.on("request", (request) => heard.push(request.url()));
  page.on("console", (message) => heard.push(message.text()));
  page.on("pageerror", (error) => heard.push(String(error)));
  // A dialog that nobody answers stops everything.
  for (const each of [page, lifted]) {
    each.on("dialog", (dialog) => {
      heard.push(dialog.message());
      void dialog.dismiss();
    });
  }
  await page.evaluateOnNewDocument(
    "document.addEventListener('securitypolicyviolation', (e) => console.log(e.violatedDirective))",
  );
  await lifted.setBypassCSP(true);
  await scriptless.setJavaScriptEnabled(false);
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

let files = 0;

async function show(report: Report, on = page, viewport = WIDE): Promise<string> {
  const file = join(folder, `${++files}.html`);
  writeFileSync(file, html(report));
  await on.setViewport(viewport);
  await on.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
  const { href } = pathToFileURL(file);
  if (on === page) heard.length = 0;
  await on.goto(href);
  return href;
}

/** Runs an expression in the page; its type is what the expression says it is. */
const ask = <T>(expression: string, on = page) => on.evaluate(expression) as Promise<T>;

const reportOf = (name: string): Report => {
  const report = reports[name];
  if (!report) throw new Error(`no report named ${name}`);
  return report;
};

describe.each(names)("%s", (name) => {
  const report = reportOf(name);

  test("needs nothing but itself, and breaks no policy", async () => {
    const address = await show(report);
    expect(heard).toEqual([address]);
  });

  test("axe finds nothing, light or dark", async () => {
    await show(report, lifted);
    await lifted.evaluate(source);
    for (const scheme of ["light", "dark"]) {
      await lifted.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const violations = await ask<string[]>(
        `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => [id, html, failureSummary].join("\\n"))))`,
        lifted,
      );
      expect({ scheme, violations }).toEqual({ scheme, violations: [] });
    }
  });

  test("words in the graph stand out from what is behind them", async () => {
    await show(report);
    for (const scheme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      const pairs = await ask<
        [string, string, string][]
      >(`[...document.querySelectorAll("main svg text")].map((text) => {
        const card = text.closest(".card")?.querySelector("rect");
        const fill = card && getComputedStyle(card).fill;
        const behind = fill && fill !== "none" ? fill : getComputedStyle(document.querySelector(".panel")).backgroundColor;
        return [text.textContent, getComputedStyle(text).fill, behind];
      })`);
      const faint = pairs.filter(([, text, behind]) => contrast(text, behind) < 4.5);
      expect({ scheme, faint }).toEqual({ scheme, faint: [] });
    }
  });

  test("Tab reaches everything in the order of the page, and shows where it is", async () => {
    await show(report);
    await ask(`all = [...document.querySelectorAll("a[href], summary, [tabindex='0']")];
      path = (element) => (element === document.body ? "the end" : all.indexOf(element) + " " + (element.getAttribute("href") ?? element.className))`);
    const expected = await ask<string[]>("all.map(path)");
    const visited: string[] = [];
    const unmarked: string[] = [];
    for (const _ of expected) {
      await page.keyboard.press("Tab");
      const [at, isMarked] = await ask<[string, boolean]>(`(() => {
        const element = document.activeElement;
        const rect = element.querySelector(":scope > rect");
        const box = element.getBoundingClientRect();
        const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
        const isMarked = rect ? getComputedStyle(rect).strokeWidth === "4px" : getComputedStyle(element).outlineStyle === "solid";
        return [path(element), isSeen && isMarked];
      })()`);
      visited.push(at);
      if (!isMarked) unmarked.push(at);
    }
    expect(visited).toEqual(expected);
    expect(unmarked).toEqual([]);
  });

  test("Enter on a node of the graph leads to the same thing in words", async () => {
    await show(report);
    const targets = await ask<string[]>(
      `[...document.querySelectorAll("a.card:not(.remark)")].map((node) => node.getAttribute("href"))`,
    );
    expect(new Set(targets).size).toBe(targets.length);
    expect(targets.length).toBeGreaterThanOrEqual(report.credentials.length);
    for (const target of targets) {
      const seen = await ask<string[]>(`(() => {
        const node = document.querySelector("a.card:not(.remark)[href='${target}']");
        node.focus();
        return [...node.querySelectorAll(".name, .id")].flatMap((text) => text.textContent.split("…"));
      })()`);
      await page.keyboard.press("Enter");
      const arrived = await ask<{ inView: boolean; hasFocus: boolean; text: string }>(`(() => {
        const target = document.querySelector(":target");
        const { top } = target.getBoundingClientRect();
        const { textContent: text } = target.querySelector("h3, th");
        return { inView: top >= 0 && top < innerHeight, hasFocus: document.activeElement === target, text };
      })()`);
      const missing = seen.filter((part) => !arrived.text.includes(part));
      expect({ target, ...arrived, missing }).toMatchObject({ inView: true, hasFocus: true, missing: [] });
    }
  });

  test("no word of the graph leaves its card, and nothing lies over another thing", async () => {
    await show(report);
    const outside = await ask<string[]>(`[...document.querySelectorAll(".card text")].filter((text) => {
      const inner = text.getBoundingClientRect();
      const outer = text.closest(".card").querySelector("rect").getBoundingClientRect();
      return inner.left < outer.left || inner.right > outer.right;
    }).map((text) => text.textContent)`);
    expect(outside).toEqual([]);
    const overlaps = await ask<string[]>(`(() => {
      const things = [...document.querySelectorAll(".card > rect, .words, .columns text")].map((element) => [element, element.getBoundingClientRect()]);
      return things.flatMap(([a, p], i) => things.slice(i + 1)
        .filter(([, q]) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom)
        .map(([b]) => (a.textContent || a.parentElement.textContent) + " / " + (b.textContent || b.parentElement.textContent)));
    })()`);
    expect(overlaps).toEqual([]);
  });

  test("the tables hold every dependent with its fate, the page every finding and note", async () => {
    await show(report);
    const rows = await ask<string[][]>(
      `[...document.querySelectorAll("article tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent))`,
    );
    const expected = report.credentials.flatMap(({ dependents }) =>
      dependents.map(({ id, name, address, fate, moves_to, note }) => [
        visible(
          [name || id, name ? (id ?? "created by this plan") : "", note].filter((part) => part).join(" "),
        ),
        visible(address ?? "no change in this plan"),
        [WORDS[fate], moves_to?.name ?? (fate === "moves" ? "another credential" : "")].join(" ").trim(),
      ]),
    );
    expect([...rows].sort()).toEqual([...expected].sort());

    const items = await ask<string[][]>(
      `[...document.querySelectorAll("[aria-labelledby=findings] > article")].map((each) => [...each.querySelectorAll("li")].map((item) => item.textContent.trim()))`,
    );
    expect(items).toEqual(
      report.findings.map(({ dependents, ways_out }) =>
        [
          ...dependents.map(({ id, name, address, reason, note }) => {
            const below = id === null ? " (created by this plan)" : name ? ` (${id})` : "";
            const more = note === undefined ? "" : `, ${note}`;
            return `${name || (id ?? address)}${below}${more}${reason === null ? "" : `: ${reason}`}`;
          }),
          ...ways_out,
        ].map(visible),
      ),
    );

    const text = squeezed(await ask<string>("document.body.textContent"));
    const told = [
      ...report.notes,
      ...report.credentials.flatMap((each) => [each.name, each.id, each.address, each.deposed ?? ""]),
      ...report.findings.flatMap((each) => [each.summary, each.detail, each.code, each.address]),
    ];
    expect(told.filter((each) => !text.includes(squeezed(visible(each))))).toEqual([]);
  });

  test("says the same without JavaScript", async () => {
    await Promise.all([show(report), show(report, scriptless)]);
    const text = "document.documentElement.outerHTML";
    expect(await ask<string>(text, scriptless)).toBe(await ask<string>(text));
  });

  test.each([
    ["a telephone", 360],
    ["a tablet", 700],
  ])("fits %s", async (_, width) => {
    await show(report, page, { width, height: 740 });
    expect(await ask<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    const unreachable = await ask<string[]>(`[...document.querySelectorAll("body *")]
      .filter((each) => each.scrollWidth > each.clientWidth && /auto|scroll/.test(getComputedStyle(each).overflowX) && each.tabIndex !== 0)
      .map((each) => each.outerHTML.slice(0, 200))`);
    expect(unreachable).toEqual([]);
  });

  test("fits on paper, with everything unfolded", async () => {
    await show(report, page, { width: 700, height: 900 });
    await page.emulateMediaType("print");
    const tooWide = await ask<string[]>(
      `[...document.querySelectorAll("body *")].filter((each) => each.getBoundingClientRect().right > 701).map((each) => each.tagName)`,
    );
    const folded = await ask<number>(
      `[...document.querySelectorAll("details li")].filter((each) => !each.checkVisibility({ contentVisibilityAuto: true })).length`,
    );
    await page.emulateMediaType("screen");
    expect({ tooWide, folded }).toEqual({ tooWide: [], folded: 0 });
  });
});

const WORDS: Record<DependentFate, string> = {
  stays: "Blocks. Stays: the plan keeps it on this credential",
  "put-on": "Blocks. Put on it: the plan puts it on this credential",
  "not-taken-off": "Blocks. Nothing in this plan takes it off",
  moves: "Moves to",
  "taken-over": "Taken over by a new binding on",
  detached: "Detached: this plan takes it off",
  deleted: "Deleted by this plan",
  unknown: "Known only after the apply: it may turn out to use this credential",
  undeclared: "Not declared any more, which says that it goes",
};

describe("whatever the platform lets people write", () => {
  const attacks = [
    `"><img src=x onerror=alert(1)><svg onload=alert(1)>`,
    `'></title></style></text></svg></table><script>alert(1)</script>`,
    `" autofocus onfocus=alert(1) x="`,
    `javascript:alert(1)//]]>--><!--`,
    `</td></tr></table><base href=//evil><form action=//evil><button>\u0000`,
  ];

  test.each(attacks)("%j in every field stays text", async (attack) => {
    for (const report of [everyFate, reportOf("cascade"), reportOf("unproven")]) {
      const shape = `[...document.querySelectorAll("*")].map((each) => each.tagName + " " + each.getAttributeNames())`;
      await show(filledWith("harmless ".repeat(9), report));
      const harmless = await ask<string[]>(shape);
      const address = await show(filledWith(attack.repeat(3), report));
      expect(await ask<string[]>(shape)).toEqual(harmless);
      expect(heard).toEqual([address]);
      expect(await ask<string>("document.body.textContent")).toContain(visible(attack));
    }
  });

  /** Every text that is not ours gets the filling, long enough to be shortened everywhere, and a number of its own. */
  function filledWith(filling: string, report: Report): Report {
    const ours = new Set(["fate", "verdict", "change", "dependents_from", "level", "code"]);
    const numbers = new Map<string, number>();
    const filled = (key: string, value: string) => {
      if (ours.has(key) || value === "") return value;
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      return `${filling} ${numbers.get(value)}`;
    };
    return JSON.parse(JSON.stringify(report), function (key, value: unknown) {
      const name = Array.isArray(this) ? "item" : key;
      return typeof value === "string" ? filled(name, value) : value;
    }) as Report;
  }
});

describe("the graph", () => {
  test("tells each fate in words and by the style of its lines, what blocks first", async () => {
    await show(everyFate);
    expect(
      await ask<
        unknown[]
      >(`[...document.querySelectorAll("g.band:has([href='#credential-1']) g.row")].map((row) => [
        row.querySelector(".name").textContent,
        [...row.querySelectorAll(".words")].map((words) => words.textContent).join(", "),
        [...row.querySelectorAll(".line")].map((line) => line.classList[1] + (line.getAttribute("marker-end") ? " >" : "")).join(", "),
      ])`),
    ).toEqual([
      ["cluster-2-1", "stays", "lasts >"],
      ["cluster-2-3", "put on it", "begins >"],
      ["cluster-2-4", "nothing takes it off", "lasts >"],
      ["cluster-2-0", "leaves, moves", "ends, planned >"],
      ["cluster-2-2", "leaves, taken over", "ends, planned >"],
      ["cluster-2-5", "detached", "ends"],
      ["cluster-2-6", "deleted", "ends"],
      ["cluster-2-7", "may use it", "open >"],
      ["cluster-2-8", "not declared", "ends"],
    ]);
    const styles = await ask<string[]>(`["lasts", "begins", "open", "ends", "planned"].map((kind) => {
      const style = getComputedStyle(document.querySelector(".legend ." + kind));
      return style.stroke + style.strokeDasharray;
    })`);
    expect(new Set(styles).size).toBe(5);
  });

  test("one credential that two others lose dependents to is drawn once, and marked where it is deleted too", async () => {
    await show(everyFate);
    expect(
      await ask<unknown[]>(
        `[...document.querySelectorAll("a.destination")].map((card) => [...card.querySelectorAll("text")].map((text) => text.textContent))`,
      ),
    ).toEqual([
      ["deploy-2026", "created by this plan", "receives 3 clusters"],
      ["the-audited-…team-of-2026", "11111111-3e83-4ba5-a6b6-000000000003", "receives 3 clusters"],
      ["deploy-2", "0b5c6a0e-3e83-4ba5-a6b6-000000000002", "this plan deletes it too"],
    ]);
  });

  test("the legend explains only what is drawn", async () => {
    await show(reportOf("rotation"));
    expect(
      await ask<string[]>(`[...document.querySelectorAll(".legend li")].map((item) => item.textContent)`),
    ).toEqual(["association now, gone after the apply", "planned association with another credential"]);
  });
});

describe("more than fits into a graph", () => {
  test("5,000 dependents of one credential: ten are drawn, what blocks first, and all are in the table", async () => {
    await show(crowd(1, 5000));
    expect(await ask<number>(`document.querySelectorAll("a.dependent").length`)).toBe(10);
    expect(await ask<number>(`document.querySelectorAll("g.row .ends, g.row .planned").length`)).toBe(0);
    expect(await ask<number>(`document.querySelectorAll("article tbody tr").length`)).toBe(5000);
    expect(await ask<string>(`document.querySelector("a.remark text").textContent`)).toBe(
      "and 4,990 more in the table",
    );
    await ask(`document.querySelector("a.remark").focus()`);
    await page.keyboard.press("Enter");
    expect(await ask<string>(`document.querySelector(":target caption").textContent`)).toMatch(
      /^715 clusters stay on it, /,
    );
  });

  test("60 credentials: 40 are drawn, the page says how many are not, and all have their section", async () => {
    await show(crowd(60, 4));
    expect(await ask<number>(`document.querySelectorAll("a.credential").length`)).toBe(40);
    expect(await ask<string>("document.body.textContent")).toContain(
      "20 more credentials are only in the tables",
    );
    expect(await ask<number>(`document.querySelectorAll("article table").length`)).toBe(60);
  });
});

/** Text without its spaces: elements next to each other have none between them, or several. */
const squeezed = (text: string) => text.replace(/\s+/g, "");

/** As WCAG defines it, of two `rgb(r, g, b)`. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((p, q) => q - p);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
