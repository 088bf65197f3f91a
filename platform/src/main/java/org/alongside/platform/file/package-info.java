/**
 * Files that people send: looked into before anything is kept.
 *
 * <p>What a file is, is read from its content and never from its name. A file that cannot be read, is too large, is
 * locked, holds programs, or unpacks into something huge is refused in words.
 */
package org.alongside.platform.file;
