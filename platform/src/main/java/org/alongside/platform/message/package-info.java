/**
 * What people are told: a record they read under "Your messages". E-mail, when it is configured, says only that there is
 * a message.
 */
package org.alongside.platform.message;
