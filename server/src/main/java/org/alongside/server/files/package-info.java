/** Folders: made, cleared, and held against a second owner. */
package org.alongside.server.files;
