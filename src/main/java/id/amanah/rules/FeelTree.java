package id.amanah.rules;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.Tuple2;
import camundajar.impl.scala.collection.Iterable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.Ref;

/** What a FEEL expression reads and how much it asks for, from its syntax tree. */
final class FeelTree {

    /** Steps that all loops of one expression may take together. */
    private static final BigDecimal MOST_STEPS = BigDecimal.valueOf(1000);

    private static final Set<String> BINDERS = Set.of("For", "SomeItem", "EveryItem", "ConstContext",
            "FunctionDefinition", "Filter");

    private FeelTree() {
    }

    static Set<String> names(Object tree) {
        Set<String> names = new TreeSet<>();
        collect(tree, Set.of(), names);
        return names;
    }

    /**
     * Refuses ranges that are long or whose length only the run would tell: a loop over
     * one of them ends the JVM.
     */
    static void refuseTooMuch(Object tree) {
        BigDecimal steps = steps(tree, BigDecimal.ONE);
        if (steps.compareTo(MOST_STEPS) > 0) {
            throw new IllegalArgumentException("A loop may take " + MOST_STEPS + " steps, not " + steps);
        }
    }

    private static BigDecimal steps(Object node, BigDecimal before) {
        BigDecimal steps = before;
        if (node instanceof IterationContext range) {
            steps = steps.multiply(number(range.end()).subtract(number(range.start())).abs().add(BigDecimal.ONE));
        }
        for (Object child : children(node)) {
            steps = steps(child, steps);
        }
        return steps;
    }

    private static BigDecimal number(Object node) {
        if (node instanceof ConstNumber constant) {
            return constant.value().bigDecimal();
        }
        throw new IllegalArgumentException("The ends of a range in a loop are whole numbers, written out");
    }

    private static void collect(Object node, Set<String> bound, Set<String> names) {
        Set<String> inner = bound;
        if (node instanceof Ref ref) {
            String name = (String) ref.names().head();
            if (!bound.contains(name)) {
                names.add(name);
            }
            return;
        }
        if (node instanceof Product product && BINDERS.contains(product.productPrefix())) {
            inner = new HashSet<>(bound);
            inner.addAll(Set.of("item", "partial"));
            inner.addAll(binds(product));
        }
        for (Object child : children(node)) {
            collect(child, inner, names);
        }
    }

    /**
     * The names in front of a loop, of a context's entries, of a function's parameters.
     */
    private static List<String> binds(Product binder) {
        List<String> names = new ArrayList<>();
        for (Object child : children(binder)) {
            if (child instanceof Iterable<?>) {
                for (Object entry : children(child)) {
                    Object name = entry instanceof Tuple2<?, ?> pair ? pair._1() : entry;
                    if (name instanceof String text) {
                        names.add(text);
                    }
                }
            }
        }
        return names;
    }

    private static List<Object> children(Object node) {
        List<Object> children = new ArrayList<>();
        if (node instanceof Iterable<?> list) {
            list.iterator().foreach(children::add);
        }
        else if (node instanceof Product product) {
            product.productIterator().foreach(children::add);
        }
        return children;
    }

}
