import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * Nodes of one OpenSearch cluster in this JVM, as long as whoever started it keeps its input open: then it ends at once,
 * however the other ended. Started from this source, on libraries that no test sees.
 *
 * <p>Arguments: a folder for the data, how many nodes, and the port below their first. It prints the nodes' addresses, and
 * then obeys: {@code stop 2} closes the second node.
 */
final class Nodes {

    private static final String TRANSPORT = "org.opensearch.transport.Netty4ModulePlugin";

    private final OpenSearchRunner runner = new OpenSearchRunner();
    private final int count;

    private Nodes(Path folder, int count, int port) {
        this.count = count;
        runner.onBuild((number, settings) -> settings.put("network.host", "127.0.0.1")
                .put("node.processors", 1)
                .put("cluster.routing.allocation.disk.threshold_enabled", false));
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(folder.toString())
                .numOfNode(count)
                .baseHttpPort(port)
                .clusterName("multaqa-tests-" + ProcessHandle.current().pid())
                .moduleTypes(TRANSPORT)
                .disableESLogger());
        runner.ensureYellow();
    }

    public static void main(String[] arguments) throws Exception {
        // Before anything is started: whoever started this may end at any time.
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var nodes = new Nodes(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        nodes.tell();
        nodes.obey(orders);
        Runtime.getRuntime().halt(0);
    }

    private void tell() {
        for (int i = 0; i < count; i++) {
            System.out.println("node http://127.0.0.1:" + runner.getNode(i).settings().get("http.port"));
        }
        System.out.println("ready");
    }

    private void obey(BufferedReader orders) throws IOException, InterruptedException {
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            var node = runner.getNode(Integer.parseInt(order.substring("stop ".length())) - 1);
            node.close();
            System.out.println(node.awaitClose(1, TimeUnit.MINUTES) ? "stopped" : "still there");
        }
    }
}
