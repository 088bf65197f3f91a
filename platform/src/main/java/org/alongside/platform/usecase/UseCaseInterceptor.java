package org.alongside.platform.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.alongside.platform.audit.Journal;
import org.alongside.platform.audit.Refused;
import org.alongside.platform.error.NotPermitted;
import org.alongside.platform.error.RuleBroken;
import org.alongside.platform.error.SignInNeeded;
import org.alongside.platform.identity.Actor;
import org.alongside.platform.identity.Role;
import org.alongside.platform.tenancy.CurrentCall;

/**
 * Stands before every boundary method: an area is open, the permission table allows it, a repeated command gets its
 * first answer, and what happened is written to the audit trail in the same transaction.
 *
 * <p>A use case that another one calls in its transaction is part of that one: it is allowed to the portal itself
 * (column {@code system}), and what it does is kept under the outer name.
 */
@Interceptor
@UseCase
@Priority(Interceptor.Priority.APPLICATION)
public class UseCaseInterceptor {

    @Inject
    private CurrentCall call;

    @Inject
    private Permissions permissions;

    @Inject
    private CommandLog commands;

    @Inject
    private Journal journal;

    @Inject
    private Event<Refused> refused;

    @AroundInvoke
    public Object run(InvocationContext invocation) throws Exception {
        String useCase = invocation.getMethod().getAnnotation(UseCase.class).value();
        if (journal.isOpen()) {
            check(useCase, call.actor());
            return invocation.proceed();
        }
        try {
            return outermost(useCase, invocation);
        } catch (RuleBroken | NotPermitted refusal) {
            if (call.actor().isSignedIn()) {
                refused.fire(new Refused(useCase, refusal.getMessage()));
            }
            throw refusal;
        }
    }

    private Object outermost(String useCase, InvocationContext invocation) throws Exception {
        check(useCase, call.actor());
        journal.open(useCase);
        Object result = invocation.getParameters().length > 0
                && invocation.getParameters()[0] instanceof Command command
                ? commands.once(useCase, command, invocation)
                : invocation.proceed();
        journal.close();
        return result;
    }

    private void check(String useCase, Actor actor) {
        boolean nested = journal.isOpen() && permissions.rolesFor(useCase).contains(Role.SYSTEM);
        if (nested || permissions.allows(useCase, actor)) {
            return;
        }
        if (!actor.isSignedIn() && !actor.has(Role.SYSTEM)) {
            throw new SignInNeeded(useCase);
        }
        throw new NotPermitted(useCase);
    }
}
