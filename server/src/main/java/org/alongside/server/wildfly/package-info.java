/** WildFly as a child process, on a base folder of its own that is laid out afresh at each start. */
package org.alongside.server.wildfly;
