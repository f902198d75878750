// Writes static/vendor from the packages pinned in package-lock.json: `npm ci && npm run copy`.
// Style sheets are narrowed to the components named below and the tokens those components reach;
// fonts, script and licences are copied byte for byte. vendor.lock.json records what came from where.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const target = join(here, "../src/main/resources/static/vendor");
const ours = join(here, "../src/main/resources/static/css");

const components = [
  "utrecht-action-group", "utrecht-alert", "utrecht-blockquote", "utrecht-breadcrumb-nav", "utrecht-checkbox",
  "utrecht-document", "utrecht-form-field", "utrecht-form-field-description", "utrecht-form-field-error-message",
  "utrecht-form-label", "utrecht-heading-1", "utrecht-heading-2", "utrecht-heading-3", "utrecht-heading-4",
  "utrecht-link", "utrecht-page-footer", "utrecht-page-header", "utrecht-paragraph", "utrecht-radio-button",
  "utrecht-select", "utrecht-status-badge", "utrecht-surface", "utrecht-table", "utrecht-textarea", "utrecht-textbox",
];
const named = (selector) => {
  const classes = [...selector.matchAll(/\.((?:utrecht|nl)-[a-z0-9-]+?)(?=__|--|[^a-z0-9_-]|$)/g)].map((m) => m[1]);
  return classes.length > 0 && classes.every((c) => components.includes(c));
};
const read = (path) => readFileSync(join(modules, path), "utf8");
const put = (name, text) => {
  mkdirSync(dirname(join(target, name)), { recursive: true });
  writeFileSync(join(target, name), text);
};

function onlyNamedComponents(css) {
  const root = postcss.parse(css);
  root.walkComments((comment) => comment.remove());
  root.walkRules((rule) => {
    if (rule.parent.type === "atrule" && /keyframes/.test(rule.parent.name)) return;
    rule.selectors = rule.selectors.filter(named).length ? rule.selectors.filter(named) : ["remove"];
    if (rule.selector === "remove") rule.remove();
  });
  root.walkAtRules((at) => { if (at.nodes && at.nodes.length === 0) at.remove(); });
  return root;
}

function reachedTokens(theme, styles) {
  const values = new Map();
  theme.walkDecls(/^--/, (decl) => values.set(decl.prop, decl));
  const reached = new Set();
  const follow = (text) => {
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (reached.has(name)) continue;
      reached.add(name);
      if (values.has(name)) follow(values.get(name).value);
    }
  };
  styles.forEach(follow);
  theme.walkDecls(/^--/, (decl) => { if (!reached.has(decl.prop)) decl.remove(); });
  theme.walkComments((comment) => comment.remove());
  return theme;
}

rmSync(target, { recursive: true, force: true });
const library = onlyNamedComponents(read("@utrecht/component-library-css/dist/index.css")).toString();
const button = read("@nl-design-system-candidate/button-css/dist/button.css").replace(/\/\*# sourceMappingURL.*\*\//, "");
const skip = read("@nl-design-system-candidate/skip-link-css/dist/skip-link.css").replace(/\/\*# sourceMappingURL.*\*\//, "");
const own = readdirSync(ours).filter((f) => f.endsWith(".css")).map((f) => readFileSync(join(ours, f), "utf8"));
const theme = postcss.parse(read("@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"));
put("utrecht/components.css", library);
put("nl-design-system/button.css", button);
put("nl-design-system/skip-link.css", skip);
put("voorbeeld/tokens.css", reachedTokens(theme, [library, button, skip, ...own]).toString());
put("htmx/htmx.min.js", read("htmx.org/dist/htmx.min.js"));
const font = "@fontsource-variable/source-sans-3";
for (const part of ["latin", "latin-ext"]) {
  const file = `source-sans-3-${part}-wght-normal.woff2`;
  mkdirSync(join(target, "source-sans-3"), { recursive: true });
  cpSync(join(modules, font, "files", file), join(target, "source-sans-3", file));
}
const licences = {
  "utrecht/LICENSE.md": "@utrecht/component-library-css/LICENSE.md",
  "nl-design-system/LICENSE.md": "@nl-design-system-candidate/button-css/LICENSE.md",
  "voorbeeld/LICENSE.md": "@nl-design-system-unstable/voorbeeld-design-tokens/LICENSE.md",
  "htmx/LICENSE": "htmx.org/LICENSE",
  "source-sans-3/LICENSE": `${font}/LICENSE`,
};
for (const [name, from] of Object.entries(licences)) put(name, read(from));

const lock = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8")).packages;
const wanted = JSON.parse(readFileSync(join(here, "package.json"), "utf8")).dependencies;
const licence = (name) => JSON.parse(read(`${name}/package.json`)).license;
const packages = Object.keys(wanted).sort().map((name) => {
  const entry = lock[`node_modules/${name}`];
  return { name, version: entry.version, licence: licence(name), integrity: entry.integrity };
});
const files = readdirSync(target, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
  .map((path) => ({ path: relative(target, path), sha256: createHash("sha256").update(readFileSync(path)).digest("hex") }));
put("vendor.lock.json", JSON.stringify({ packages, files }, null, 2) + "\n");
