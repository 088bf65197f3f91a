/** A provider's pages: courses and their approval, runs from the plan to the last session, trainers, places and learners. */
package org.alongside.portal.training.manage;
