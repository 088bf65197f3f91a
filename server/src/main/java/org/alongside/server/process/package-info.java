/** Child processes that cannot outlive us, and the user they run as. */
package org.alongside.server.process;
