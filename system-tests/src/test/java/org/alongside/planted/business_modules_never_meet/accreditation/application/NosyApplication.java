package org.alongside.planted.business_modules_never_meet.accreditation.application;

import org.alongside.planted.business_modules_never_meet.training.course.Course;

record NosyApplication(Course course) {
}
