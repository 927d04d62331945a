import { alg, Graph } from "@dagrejs/graphlib";
import { edgesOf, type Repository } from "./repository.ts";

/** Says of each circle of imports how it goes round. */
export function importCircles(repository: Repository): string[] {
  const graph = new Graph();
  const lines = new Map<string, number>();
  for (const { from, line, to } of edgesOf(repository)) {
    graph.setEdge(from, to);
    lines.set(`${from} ${to}`, line);
  }
  return alg.findCycles(graph).map((files) => {
    const [first = "", ...others] = wayRound(graph, files[0] ?? "");
    const line = lines.get(`${first} ${others[0] ?? first}`);
    const way = [...others, "itself"].join(", then ");
    return `${first}:${line}: imports ${way}. Move what both ends need into a file of its own (${files.length} files are in this circle).`;
  });
}

/** The shortest way from a file through its imports back to it, without the return. */
function wayRound(graph: Graph, file: string): string[] {
  const reached = alg.dijkstra(graph, file);
  const distance = (path: string) => reached[path]?.distance ?? Number.POSITIVE_INFINITY;
  const [last] = (graph.predecessors(file) ?? []).sort((a, b) => distance(a) - distance(b));
  const way: string[] = [];
  for (let at = last; at; at = reached[at]?.predecessor) way.unshift(at);
  return way;
}
