import { protocol } from "./protocol.ts";

type Tree = Awaited<ReturnType<typeof allNodes>>;
type Node = Tree[number];

/** Roles that only group boxes. */
const passedOver = new Set(["none", "generic", "InlineTextBox", "ListMarker", "LabelText"]);
/** What is so only sometimes, or decides how a control is used. */
const told = ["modal", "expanded", "hasPopup", "checked", "invalid", "disabled", "busy", "live"];

/**
 * The page as Chromium gives it to assistive technology: a line for each thing, with its role, its
 * name, what is so of it, and the text in it. What is hidden or inert is not in it.
 */
export async function accessibilityTree(): Promise<string> {
  const nodes = await allNodes();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, depth: number, name: string) => {
    const role = String(node.role?.value ?? "none");
    const ownName = String(node.name?.value ?? "");
    if (role === "StaticText") {
      // What a name says already is not said again.
      if (!name.includes(ownName.trim())) lines[lines.length - 1] += ` ${ownName.trim()}`;
      return;
    }
    const isShown = !node.ignored && !passedOver.has(role);
    if (isShown) lines.push(`${"  ".repeat(depth)}${described(node, role, nodes)}`);
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, isShown ? depth + 1 : depth, isShown ? ownName : name);
    }
  };
  const [root] = nodes;
  if (root) visit(root, 0, "");
  return lines.join("\n");
}

async function allNodes() {
  const { frameTree } = await protocol().send("Page.getFrameTree");
  const frameId = frameTree.childFrames?.[0]?.frame.id;
  const { nodes } = await protocol().send(
    "Accessibility.getFullAXTree",
    frameId === undefined ? {} : { frameId },
  );
  return nodes;
}

function described(node: Node, role: string, nodes: Tree): string {
  const parts = [node.name?.value ? `${role} “${node.name.value}”` : role];
  if (node.value?.value) parts.push(`= ${node.value.value}`);
  for (const { name, value } of node.properties ?? []) {
    const { value: state, relatedNodes = [] } = value;
    if (name === "activedescendant" || name === "controls") {
      const targets = relatedNodes.map(({ backendDOMNodeId }) =>
        nodes.find((other) => other.backendDOMNodeId === backendDOMNodeId),
      );
      for (const target of targets)
        parts.push(`${name}: ${target?.role?.value ?? "nothing"} “${target?.name?.value ?? ""}”`);
    } else if (told.includes(name) && state !== false && state !== "false" && state !== "off") {
      parts.push(state === true ? name : `${name}: ${state}`);
    }
  }
  if (node.description?.value) parts.push(`(${node.description.value})`);
  return parts.join(" ").trim();
}
