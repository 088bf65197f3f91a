/** The applicant's journey: a task list saved as it goes, check your answers, and what happens next. */
package org.alongside.portal.accreditation.apply;
