/**
 * Files to and from a partner's SFTP server. The portal is only ever the client. One call is one visit: it connects, does
 * what it came for, and leaves; no thread, timer or connection stays behind. Camel carries, by its SFTP component; what is
 * decided here is whom to trust, in which order things are written, and when a file is complete.
 */
package org.alongside.integration.sftp;
