/**
 * What leaves the portal and what comes in. Routes receive, check, map and hand over; a gateway opens the area and calls
 * a boundary.
 */
package org.alongside.integration;
