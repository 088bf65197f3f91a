/**
 * Partners that are played: an SFTP server and an HTTP server on this machine that behave, or misbehave on command, like a
 * council's or a provider's. Tests talk to them, and {@code ./portal run --with-partners} starts them beside the portal.
 * They belong to the launcher: the archive that is shipped does not hold them.
 */
package org.alongside.server.partners;
