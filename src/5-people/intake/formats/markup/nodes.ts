import { parseDocument } from 'htmlparser2';

/** A node of what htmlparser2 parses, and the kinds of it that are told apart here. */
export type MarkupNode = ReturnType<typeof parseDocument>['children'][number];
export type MarkupElement = Extract<MarkupNode, { readonly attribs: unknown }>;

export const isElement = (node: MarkupNode): node is MarkupElement => 'attribs' in node;
export const textOfNode = (node: MarkupNode): string | null =>
  node.type === 'text' ? (node as Extract<MarkupNode, { data: string }>).data : null;

export const parseXml = (text: string): readonly MarkupNode[] => parseDocument(text, { xmlMode: true }).children;
export const parseHtml = (text: string): readonly MarkupNode[] => parseDocument(text).children;
