/**
 * What time makes due: declarations and deadlines that run out, reminders, terms that end. Looked at every minute in every
 * open area; looking twice, or late, gives the same.
 */
package org.alongside.integration.sweep;
