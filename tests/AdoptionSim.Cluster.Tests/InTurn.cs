// A test of a cluster is some processes by itself; side by side they would be slow enough to be taken for dead.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
