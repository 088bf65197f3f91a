/**
 * The coordinator's work queue and one case from it: received, given back, arranged for, sent to assessors. Never
 * decided.
 */
package org.alongside.portal.accreditation.queue;
