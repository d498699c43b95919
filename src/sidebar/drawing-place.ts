/** Where something is drawn, and by what means. */
export interface DrawingPlace {
  document: Document;
  /** Around all of what is drawn. */
  root: ParentNode;
  /** An empty element that it fills. */
  container: HTMLElement;
  /** Whether an event is the reader's own doing; else the browser says so (`isTrusted`). */
  trusts?: (event: Event) => boolean;
  copyText?: (text: string) => Promise<boolean>;
}
