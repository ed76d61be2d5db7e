import type { Book } from "../book/book";
import type { Arguments } from "../protocol/arguments";
import { itemNotFound } from "../protocol/errors";
import { ModelClass, type ModelObject } from "../protocol/schema";

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const setting = new ModelClass<Setting>({
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key) ?? null,
      set: ({ book, key }, value) => book.settings.set(key, value),
    },
    _Id: { get: ({ key }) => key },
  },
  methods: { delete: ({ book, key }) => book.settings.delete(key) },
});

function find(book: Book, args: Arguments): ModelObject | null {
  const key = args.text(0);
  return book.settings.has(key) ? setting.of({ book, key }) : null;
}

function get(book: Book, args: Arguments): ModelObject {
  const found = find(book, args);
  if (!found) throw itemNotFound();
  return found;
}

export const settingCollection = new ModelClass<Book>({
  name: "SettingCollection",
  item: get,
  items: (book) => book.settings.keys().map((key) => setting.of({ book, key })),
  methods: {
    add(book, args) {
      book.settings.set(args.text(0), args.at(1) ?? null);
      return setting.of({ book, key: args.text(0) });
    },
    getItem: get,
    getItemOrNullObject: find,
    getCount: (book) => book.settings.keys().length,
  },
});
