package foerdertopf.bench.imports;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;
import foerdertopf.bench.books.LargeProgramme;
import foerdertopf.bench.books.Store;
import foerdertopf.money.Money;

/// Imports one file in a JVM of its own and prints the most megabytes that were in use after any collection.
public final class HeapRun {

    private static final double MEGABYTE = 1024.0 * 1024;

    private HeapRun() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var rows = Integer.parseInt(arguments[1]);
        var most = new AtomicLong();
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> watch(collector, most));
        var files = new DiskFiles(folder.resolve("bucket-" + rows));
        var object = files.upload(CourseFile.KEY, CourseFile.write(folder, rows));
        try (var store = new Store()) {
            var programme = LargeProgramme.with(new Money(99_000_000_00L));
            var scratch = folder.resolve("scratch");
            new ProductImport(programme, store.ledger(store.freshTables()), files, scratch).run(object);
        }
        System.gc();
        System.out.println(most.get() / MEGABYTE);
        System.exit(0);
    }

    private static void watch(GarbageCollectorMXBean collector, AtomicLong most) {
        ((NotificationEmitter) collector).addNotificationListener(
            (notification, _) -> {
                var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                var used = info.getGcInfo()
                    .getMemoryUsageAfterGc()
                    .entrySet()
                    .stream()
                    .filter(pool -> isHeap(pool.getKey()))
                    .map(java.util.Map.Entry::getValue)
                    .mapToLong(MemoryUsage::getUsed)
                    .sum();
                most.accumulateAndGet(used, Math::max);
            }, null, null);
    }

    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Tenured");
    }
}
