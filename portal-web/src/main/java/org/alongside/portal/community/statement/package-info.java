/** Statements: a month of one's own money as a page, in easy words, and as a file; and closing a month of the books. */
package org.alongside.portal.community.statement;
