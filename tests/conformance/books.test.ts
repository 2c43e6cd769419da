/** The contract of the books, case by case. */
import { books } from "@rochdale/money/books/books.ts";
import { printed } from "@rochdale/money/printed.ts";
import { conforms } from "./suite.ts";

conforms("books", (input) => printed(books(input)), 60);
