/**
 * What every answer other than "done" is: rules that do not hold, each with the sentence a person reads; not found,
 * not permitted, stale. One family, caught at three edges only: pages, REST and routes.
 */
package org.alongside.platform.error;
