//README Commands of your own 1
