/** Dates for people's own calendars (RFC 5545). */
package org.alongside.platform.calendar;
