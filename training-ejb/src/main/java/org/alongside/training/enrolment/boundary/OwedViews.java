package org.alongside.training.enrolment.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.platform.identity.boundary.KnowPeople;
import org.alongside.training.course.boundary.ReadCourses;
import org.alongside.training.enrolment.entity.Redress;

/** What is owed, with what the course is called: one question for a whole list. */
@ApplicationScoped
class OwedViews {

    @Inject
    private ReadCourses courses;

    @Inject
    private KnowPeople people;

    List<Owed> of(Collection<Redress> all) {
        Map<UUID, String> titles = courses.titles(all.stream().map(Redress::courseId).toList());
        Map<UUID, String> names = people.names(all.stream().map(Redress::personId).toList());
        return all.stream().map(one -> new Owed(one.id(), names.getOrDefault(one.personId(), ""),
                titles.getOrDefault(one.courseId(), ""), one.refundPence(), one.costsPence(), one.costsFor(),
                one.canClaim(), one.isSettled(), one.owedSince())).toList();
    }
}
