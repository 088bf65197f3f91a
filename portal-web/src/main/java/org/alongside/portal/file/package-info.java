/** Files that people send and take away, and what is written into a PDF: one way for every part of the portal. */
package org.alongside.portal.file;
